// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder written whole or not at all: files go into a hidden sibling, which takes the goal's place on
 * {@link #commit}. Closing without commit removes the sibling and leaves the goal as it was; after a kill the goal is
 * as it was too, and the abandoned sibling is swept away by the next export to the same goal.
 */
public final class AtomicFolder implements AutoCloseable {
    private final Path goal;
    private final Path staging;
    private boolean committed;

    private AtomicFolder(Path goal, Path staging) {
        this.goal = goal;
        this.staging = staging;
    }

    /** Opens a staging folder for the goal. @throws ProblemException {@code output-unwritable} */
    public static AtomicFolder open(Path goal) throws ProblemException {
        Path absolute = goal.toAbsolutePath().normalize();
        Path staging = sibling(absolute, ".part");
        try {
            Files.createDirectories(absolute.getParent());
            recover(absolute);
            delete(staging);
            Files.createDirectory(staging);
            return new AtomicFolder(absolute, staging);
        } catch (IOException e) {
            throw unwritable(absolute, e);
        }
    }

    /** Returns the folder to write into. */
    public Path path() {
        return staging;
    }

    /** Puts the staged folder in the goal's place. @throws ProblemException {@code output-unwritable} */
    public void commit() throws ProblemException {
        Path old = sibling(goal, ".old");
        try {
            delete(old);
            if (Files.exists(goal)) {
                Files.move(goal, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(staging, goal, StandardCopyOption.ATOMIC_MOVE);
            committed = true;
            delete(old);
        } catch (IOException e) {
            throw unwritable(goal, e);
        }
    }

    @Override
    public void close() throws ProblemException {
        if (!committed) {
            try {
                recover(goal);
                delete(staging);
            } catch (IOException e) {
                throw unwritable(goal, e);
            }
        }
    }

    /** Brings back the goal if a kill fell between the two moves of a commit. */
    private static void recover(Path goal) throws IOException {
        Path old = sibling(goal, ".old");
        if (Files.exists(old) && !Files.exists(goal)) {
            Files.move(old, goal, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path sibling(Path goal, String suffix) {
        return goal.resolveSibling("." + goal.getFileName() + suffix);
    }

    private static ProblemException unwritable(Path goal, IOException cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ProblemException(dev.burin.base.problem.Problem.of(ProblemCode.OUTPUT_UNWRITABLE,
                new Location.InFile(goal.toString()), goal, why), cause);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * A folder written whole or not at all: files go into a hidden sibling, which takes the goal's place on
 * {@link #commit}. Closing without commit removes the sibling and leaves the goal as it was; after a kill the goal is
 * as it was too, and the abandoned sibling is swept away by the next export to the same goal. Should the kill fall
 * between the two renames of a commit, the goal is brought back by the next export or by {@link #recover}.
 *
 * <p>The goal is replaced as a whole, so it is only replaced if every file in it is listed in the
 * {@link ExportMarker#NAME} that an earlier commit left there. One export per goal runs at a time, over all processes.
 */
public final class AtomicFolder implements AutoCloseable {
    private final Path goal;
    private final Path staging;
    private final FolderLock lock;
    private boolean committed;

    private AtomicFolder(Path goal, FolderLock lock) {
        this.goal = goal;
        this.staging = sibling(goal, ".part");
        this.lock = lock;
    }

    /**
     * Opens a staging folder for the goal, whose parents are made.
     *
     * @throws ProblemException {@code output-unwritable}, {@code output-busy}, {@code output-not-ours} if the goal holds
     *         a file that no export wrote
     */
    public static AtomicFolder open(Path goal) throws ProblemException {
        Path absolute = goal.toAbsolutePath().normalize();
        try {
            Path real = Files.isDirectory(absolute) ? absolute.toRealPath() : absolute;
            Files.createDirectories(parent(real));
            FolderLock lock = FolderLock.acquire(real, sibling(real, ".lock"));
            try {
                recoverLocked(real);
                requireOurs(real);
                AtomicFolder folder = new AtomicFolder(real, lock);
                delete(folder.staging);
                Files.createDirectory(folder.staging);
                return folder;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(absolute, e);
        }
    }

    /**
     * Brings back the goal if a kill fell between the two renames of a commit; else does nothing.
     *
     * @throws ProblemException {@code output-unwritable}, {@code output-busy}
     */
    public static void recover(Path goal) throws ProblemException {
        Path absolute = goal.toAbsolutePath().normalize();
        if (Files.exists(absolute) || !Files.exists(sibling(absolute, ".old"))) {
            return;
        }
        try (FolderLock lock = FolderLock.acquire(absolute, sibling(absolute, ".lock"))) {
            recoverLocked(absolute);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(absolute, e);
        }
    }

    /** Returns the folder to write into. */
    public Path path() {
        return staging;
    }

    /**
     * Puts the staged folder in the goal's place.
     *
     * @param files what was written; listed in the folder's {@link ExportMarker#NAME}
     * @throws ProblemException {@code output-unwritable}; {@code output-not-ours} if the goal was changed meanwhile
     */
    public void commit(List<WrittenFile> files) throws ProblemException {
        Path old = sibling(goal, ".old");
        try {
            ExportMarker.write(staging, files);
            requireOurs(goal);
            delete(old);
            if (Files.exists(goal)) {
                Files.move(goal, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(staging, goal, StandardCopyOption.ATOMIC_MOVE);
            committed = true;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(goal, e);
        }
        sweep(old);
    }

    @Override
    public void close() throws ProblemException {
        try {
            if (!committed) {
                recoverLocked(goal);
                delete(staging);
            }
        } catch (IOException e) {
            throw unwritable(goal, e);
        } finally {
            lock.close();
        }
    }

    private static void recoverLocked(Path goal) throws IOException {
        Path old = sibling(goal, ".old");
        if (Files.exists(old) && !Files.exists(goal)) {
            Files.move(old, goal, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void requireOurs(Path goal) throws IOException {
        Optional<String> foreign = ExportMarker.firstForeignFile(goal);
        if (foreign.isPresent()) {
            throw ProblemException.of(ProblemCode.OUTPUT_NOT_OURS, new Location.InFile(goal.toString()), goal,
                    foreign.get());
        }
    }

    /** Deletes what the commit replaced; the export stands already, so what stays is left to the next one. */
    private static void sweep(Path old) {
        try {
            delete(old);
        } catch (IOException e) {
            // a file held open, as on Windows
        }
    }

    private static Path parent(Path goal) throws IOException {
        Path parent = goal.getParent();
        if (parent == null) {
            throw new IOException("it is a root folder");
        }
        return parent;
    }

    private static Path sibling(Path goal, String suffix) {
        return goal.resolveSibling("." + goal.getFileName() + suffix);
    }

    private static ProblemException unwritable(Path goal, IOException cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ProblemException(Problem.of(ProblemCode.OUTPUT_UNWRITABLE, new Location.InFile(goal.toString()), goal,
                why), cause);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
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

// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A folder written whole or not at all: files go into a hidden sibling, which takes the goal's place on
 * {@link #commit}. Closing without commit removes the sibling and leaves the goal as it was; after a kill the goal is
 * as it was too, and the abandoned sibling is swept away by the next export to the same goal. Should the kill fall
 * between the two renames of a commit, the goal is brought back by the next export or by {@link #recover}.
 *
 * <p>The goal is replaced as a whole, so it is only replaced if every file in it is listed in the
 * {@link ExportMarker#NAME} that an earlier commit left there. Exports to one goal at the same time do not mix: each has
 * a sibling of its own, and one of them is the last.
 */
public final class AtomicFolder implements AutoCloseable {
    private final Siblings siblings;
    private final Path goal;
    private final Path staging;
    private final Path old;
    private boolean committed;

    private AtomicFolder(Siblings siblings) throws IOException {
        this.siblings = siblings;
        this.goal = siblings.goal();
        this.staging = siblings.createStaging();
        this.old = siblings.oldOf(staging);
    }

    /**
     * Opens a staging folder for the goal, whose parents are made.
     *
     * @throws ProblemException {@code output-unwritable}; {@code output-not-ours} if the goal holds a file that no export
     *         wrote
     */
    public static AtomicFolder open(Path goal) throws ProblemException {
        Path absolute = goal.toAbsolutePath().normalize();
        try {
            Siblings siblings = Siblings.of(Files.isDirectory(absolute) ? absolute.toRealPath() : absolute);
            Files.createDirectories(siblings.goal().getParent());
            siblings.recover();
            siblings.sweep();
            requireOurs(siblings.goal());
            return new AtomicFolder(siblings);
        } catch (IOException e) {
            throw FileProblems.unwritable(absolute, e);
        }
    }

    /**
     * Brings back the goal if a kill fell between the two renames of a commit; else does nothing. Whoever reads an
     * export can call it before.
     *
     * @throws ProblemException {@code output-unwritable}
     */
    public static void recover(Path goal) throws ProblemException {
        Path absolute = goal.toAbsolutePath().normalize();
        try {
            if (!Files.exists(absolute) && absolute.getParent() != null && Files.isDirectory(absolute.getParent())) {
                Siblings.of(absolute).recover();
            }
        } catch (IOException e) {
            throw FileProblems.unwritable(absolute, e);
        }
    }

    /** Returns the folder to write into. */
    public Path path() {
        return staging;
    }

    /**
     * Puts the staged folder in the goal's place.
     *
     * @param files all that was written, relative to {@link #path}; listed in the folder's {@link ExportMarker#NAME}
     * @throws ProblemException {@code output-unwritable}; {@code output-not-ours} if the goal was changed meanwhile
     * @throws IllegalArgumentException if a staged file is not listed: it could never be replaced
     */
    public void commit(List<WrittenFile> files) throws ProblemException {
        try {
            ExportMarker.write(staging, files);
            ExportMarker.firstForeignFile(staging).ifPresent(path -> {
                throw new IllegalArgumentException(path + " was written, but is not listed");
            });
            requireOurs(goal);
            if (Files.exists(goal)) {
                siblings.moveAside(old);
            }
            Files.move(staging, goal, StandardCopyOption.ATOMIC_MOVE);
            committed = true;
        } catch (IOException e) {
            throw FileProblems.unwritable(goal, e);
        }
        try {
            Siblings.delete(old);
        } catch (IOException e) {
            // a file held open, as on Windows: the export stands, and a later one sweeps this
        }
    }

    @Override
    public void close() throws ProblemException {
        if (!committed) {
            try {
                if (Files.exists(old) && !Files.exists(goal)) {
                    Files.move(old, goal, StandardCopyOption.ATOMIC_MOVE);
                }
                Siblings.delete(staging);
            } catch (IOException e) {
                throw FileProblems.unwritable(goal, e);
            }
        }
    }

    private static void requireOurs(Path goal) throws IOException {
        Optional<String> foreign = ExportMarker.firstForeignFile(goal);
        if (foreign.isPresent()) {
            throw ProblemException.of(ProblemCode.OUTPUT_NOT_OURS, new Location.InFile(goal.toString()), goal,
                    foreign.get());
        }
    }
}

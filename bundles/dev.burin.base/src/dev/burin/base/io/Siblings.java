// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hidden folders beside a goal: {@code .GOAL.part-PID-N}, which an export writes, and {@code .GOAL.old-PID-N}, which
 * it replaces. They are the process's whose id is in the name; without that process they are abandoned.
 */
record Siblings(Path goal) {
    private static final String PART = ".part-";
    private static final String OLD = ".old-";
    /** Start times of processes are known to about a second. */
    private static final int SLACK_S = 2;

    /** Returns the siblings of an absolute path. @throws IOException if it is a root */
    static Siblings of(Path goal) throws IOException {
        if (goal.getParent() == null || goal.getFileName() == null) {
            throw new IOException("it is a root folder");
        }
        return new Siblings(goal);
    }

    /** Makes a new folder for this process. */
    Path createStaging() throws IOException {
        for (int number = 0;; number++) {
            try {
                return Files.createDirectory(sibling(PART + ProcessHandle.current().pid() + "-" + number));
            } catch (FileAlreadyExistsException e) {
                // another thread's export
            }
        }
    }

    /** Moves the goal aside for this process. */
    void moveAside(Path old) throws IOException {
        // a rename keeps the time, by which a reader would take it for older than this process
        Files.setLastModifiedTime(goal, FileTime.from(Instant.now()));
        Files.move(goal, old, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns where the goal goes when that staging folder takes its place. */
    Path oldOf(Path staging) {
        String name = staging.getFileName().toString();
        return sibling(OLD + name.substring(prefix(PART).length()));
    }

    /** Brings the goal back from an abandoned commit if there is no goal. */
    void recover() throws IOException {
        for (Path old : abandoned(OLD)) {
            if (!Files.exists(goal)) {
                Files.move(old, goal, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Deletes what abandoned exports left, once the goal is there or was never. */
    void sweep() throws IOException {
        for (Path folder : abandoned(PART)) {
            delete(folder);
        }
        for (Path folder : abandoned(OLD)) {
            delete(folder);
        }
    }

    private List<Path> abandoned(String kind) throws IOException {
        String prefix = prefix(kind);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(goal.getParent(),
                path -> path.getFileName().toString().startsWith(prefix))) {
            for (Path path : all) {
                String[] rest = path.getFileName().toString().substring(prefix.length()).split("-");
                if (rest.length == 2 && rest[0].matches("\\d{1,18}") && rest[1].matches("\\d{1,9}")
                        && !isRunning(Long.parseLong(rest[0]), path)) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    /** Returns whether the process that made the folder still runs; a later one may have got the same id. */
    private static boolean isRunning(long pid, Path folder) throws IOException {
        try {
            Instant written = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
            Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            return process.isPresent() && process.get().info().startInstant()
                    .map(start -> start.isBefore(written.plusSeconds(SLACK_S))).orElse(true);
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private Path sibling(String suffix) {
        return goal.resolveSibling("." + goal.getFileName() + suffix);
    }

    private String prefix(String kind) {
        return "." + goal.getFileName() + kind;
    }

    /** Deletes a folder with all that is in it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
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

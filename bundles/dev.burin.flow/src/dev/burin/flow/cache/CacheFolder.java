// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.cache;

import dev.burin.base.io.AtomicFile;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of files by key. A cache that cannot be written is no failure: the run goes on without.
 *
 * @param folder    need not exist
 * @param mostBytes the least recently used files beyond are deleted
 */
record CacheFolder(Path folder, long mostBytes) {

    private record Entry(Path file, long bytes, FileTime used) {
    }

    /** Returns the file of the key, if there is one, and marks it as used. */
    Optional<Path> find(String key) {
        Path file = folder.resolve(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // a cache on a read-only disk still has what it has
        }
        return Optional.of(file);
    }

    /** Stores a file under the key, whole or not at all. */
    void store(String key, byte[] content) {
        if (content.length > mostBytes) {
            return;
        }
        try {
            AtomicFile.write(folder.resolve(key), content);
            shrink();
        } catch (ProblemException e) {
            // no room or no permission: the next run builds again
        }
    }

    /** Deletes a file that turned out to be damaged. */
    void drop(String key) {
        delete(folder.resolve(key));
    }

    /** Returns the size of all entries. */
    long bytes() {
        return entries().stream().mapToLong(Entry::bytes).sum();
    }

    /** Deletes all files. */
    void clear() {
        entries().forEach(entry -> delete(entry.file()));
    }

    private void shrink() {
        long bytes = 0;
        for (Entry entry : entries()) {
            bytes += entry.bytes();
            if (bytes > mostBytes) {
                delete(entry.file());
            }
        }
    }

    /** Returns all files, the most recently used first. */
    private List<Entry> entries() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(CacheFolder::entry).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Entry::used).reversed()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Entry> entry(Path file) {
        try {
            return Optional.of(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (IOException e) {
            // another process has just deleted it
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // another process reads it, as on Windows: the next run tries again
        }
    }
}

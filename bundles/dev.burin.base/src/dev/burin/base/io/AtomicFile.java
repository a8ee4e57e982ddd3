// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside its goal first, then moved into place. */
public final class AtomicFile {
    private AtomicFile() {
    }

    /** Writes a text as UTF-8. @throws ProblemException {@code output-unwritable} */
    public static void write(Path goal, String text) throws ProblemException {
        write(goal, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. @throws ProblemException {@code output-unwritable} */
    public static void write(Path goal, byte[] bytes) throws ProblemException {
        Path absolute = goal.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.getParent());
            // not a file for temporary data, which only its owner may read
            Path part = absolute.resolveSibling("." + absolute.getFileName() + "-" + UUID.randomUUID() + ".part");
            try {
                Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw FileProblems.unwritable(goal, e);
        }
    }
}

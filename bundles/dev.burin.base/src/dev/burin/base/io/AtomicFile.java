// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
            Path part = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw FileProblems.unwritable(goal, e);
        }
    }
}

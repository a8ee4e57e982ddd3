// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens input files with problems that say what is wrong. */
public final class InputFiles {
    private InputFiles() {
    }

    /** Makes sure that a regular file stands there. @throws ProblemException if not */
    public static void requireFile(Path path) throws ProblemException {
        if (!Files.exists(path)) {
            throw ProblemException.of(ProblemCode.FILE_MISSING, place(path), path);
        }
        if (!Files.isRegularFile(path)) {
            throw ProblemException.of(ProblemCode.FILE_UNREADABLE, place(path), path, "it is not a regular file");
        }
    }

    /** Reads a small file whole. @throws ProblemException if it is missing, unreadable or longer than the limit */
    public static byte[] readAll(Path path, int limitBytes) throws ProblemException {
        requireFile(path);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(limitBytes + 1);
            if (bytes.length > limitBytes) {
                throw ProblemException.of(ProblemCode.MODEL_FILE_TOO_LARGE, place(path), path.getFileName(),
                        limitBytes);
            }
            return bytes;
        } catch (IOException e) {
            throw FileProblems.unreadable(path, e);
        }
    }

    /** Returns the place of a file as a whole. */
    public static Location place(Path path) {
        return new Location.InFile(path.toString());
    }
}

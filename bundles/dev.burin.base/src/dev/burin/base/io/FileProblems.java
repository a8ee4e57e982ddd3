// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Turns what the file system throws into problems that say why. */
public final class FileProblems {
    private FileProblems() {
    }

    /** Returns {@code file-unreadable} for a failed read; a problem that the cause is already stays as it is. */
    public static ProblemException unreadable(Path file, IOException cause) {
        return of(ProblemCode.FILE_UNREADABLE, file, cause);
    }

    /** Returns {@code output-unwritable} for a failed write; a problem that the cause is already stays as it is. */
    public static ProblemException unwritable(Path file, IOException cause) {
        return of(ProblemCode.OUTPUT_UNWRITABLE, file, cause);
    }

    private static ProblemException of(ProblemCode code, Path file, IOException cause) {
        return cause instanceof ProblemException problem ? problem : new ProblemException(
                Problem.of(code, new Location.InFile(file.toString()), file, reason(cause)), cause);
    }

    /** Says why in words; the file system's own exceptions often have no more to say than the path. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (cause instanceof NotDirectoryException) {
            return "it is not a folder";
        } else if (cause instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        } else if (cause instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        } else if (cause instanceof FileSystemLoopException) {
            return "its links run in a circle";
        } else if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8";
        } else if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}

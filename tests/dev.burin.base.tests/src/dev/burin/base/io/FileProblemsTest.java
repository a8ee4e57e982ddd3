// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileProblemsTest {
    private static final Path FILE = Path.of("some.bin");

    @Test
    void saysWhyInWords() {
        assertReason("permission denied", new AccessDeniedException("some.bin"));
        assertReason("no such file or folder", new NoSuchFileException("some.bin"));
        assertReason("a file of that name is in the way", new FileAlreadyExistsException("some.bin"));
        assertReason("it is not UTF-8", new MalformedInputException(1));
        assertReason("No space left on device", new FileSystemException("some.bin", null, "No space left on device"));
        assertReason("Is a directory", new IOException("Is a directory"));
        assertReason("IOException", new IOException());
    }

    @Test
    void keepsProblemsAsTheyAre() {
        ProblemException problem = ProblemException.of(ProblemCode.TEXT_EMPTY, Location.NOWHERE, "x");
        assertSame(problem, FileProblems.unreadable(FILE, problem));
    }

    private static void assertReason(String reason, IOException cause) {
        assertEquals("some.bin cannot be read: " + reason, FileProblems.unreadable(FILE, cause).problem().message());
        ProblemException unwritable = FileProblems.unwritable(FILE, cause);
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, unwritable.problem().code());
        assertEquals(reason, unwritable.problem().arguments().get(1));
        assertSame(cause, unwritable.getCause());
    }
}

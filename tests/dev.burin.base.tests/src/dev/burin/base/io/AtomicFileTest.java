// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path goal = folder.resolve("a/b/spec.wafer");
        AtomicFile.write(goal, "first");
        AtomicFile.write(goal, "zweites Über");
        assertEquals("zweites Über", Files.readString(goal));
        assertEquals(List.of(goal), files(goal.getParent()));
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Path goal = Files.createDirectories(folder.resolve("goal/full")).getParent();
        ProblemException failed = assertThrows(ProblemException.class, () -> AtomicFile.write(goal, "text"));
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, failed.problem().code());
        assertEquals(List.of(goal), files(folder));
    }

    @Test
    void isReadableByThoseWhoMayReadOtherFiles() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "text");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions on this file system");
        Path goal = folder.resolve("goal");
        AtomicFile.write(goal, "text");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(goal));
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.toList();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {
    private static final Map<String, String> FIRST = Map.of("a.txt", "first", "sub/b.txt", "first too");

    @TempDir
    Path folder;
    private Path goal;

    @BeforeEach
    void chooseGoal() {
        goal = folder.resolve("out");
    }

    @Test
    void makesTheGoalAndItsParents() throws IOException {
        goal = folder.resolve("new/deep/out");
        exportFirst();
        assertEquals(FIRST, Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(goal.getParent()));
    }

    @Test
    void replacesTheWholePreviousExport() throws IOException {
        exportFirst();
        Folders.export(goal, "c.txt", "second");
        assertEquals(Map.of("c.txt", "second"), Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(folder));
    }

    @Test
    void replacesAnEmptyFolder() throws IOException {
        Files.createDirectories(goal.resolve("empty"));
        exportFirst();
        assertEquals(FIRST, Folders.texts(goal));
    }

    @Test
    void leavesThePreviousExportIfItIsNotCommitted() throws IOException {
        exportFirst();
        try (AtomicFolder open = AtomicFolder.open(goal)) {
            Folders.stage(open, "a.txt", "half");
            assertEquals(FIRST, Folders.texts(goal));
        }
        assertEquals(FIRST, Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(folder));
    }

    @Test
    void leavesNothingIfThereWasNothing() throws IOException {
        try (AtomicFolder open = AtomicFolder.open(goal)) {
            Folders.stage(open, "a.txt", "half");
        }
        assertEquals(List.of(), Folders.names(folder));
    }

    @Test
    void listsItsFilesInTheMarker() throws IOException {
        Folders.export(goal, "a \"b\"\\c.txt", "abc");
        assertEquals("""
                {
                  "writtenBy": "Burin",
                  "files": [
                    {"path": "a \\"b\\"\\\\c.txt", "bytes": 3, "sha256": \
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                  ]
                }
                """, Files.readString(goal.resolve(ExportMarker.NAME)));
        exportFirst();
        assertEquals(FIRST, Folders.texts(goal));
    }

    @Test
    void refusesAFolderThatIsNotAnExport() throws IOException {
        Files.createDirectories(goal);
        Files.writeString(goal.resolve("thesis.tex"), "years of work");
        assertEquals(List.of(goal.toString(), "thesis.tex"), expectNotOurs(this::exportFirst).arguments());
        assertEquals(Map.of("thesis.tex", "years of work"), Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(folder));
    }

    @Test
    void refusesAnExportToWhichAFileWasAdded() throws IOException {
        exportFirst();
        Files.writeString(goal.resolve("sub/notes.txt"), "mine");
        assertEquals("sub/notes.txt", expectNotOurs(this::exportFirst).arguments().get(1));
        assertTrue(Files.exists(goal.resolve("sub/notes.txt")));
    }

    @Test
    void refusesAFileThatWasAddedWhileTheExportRan() throws IOException {
        exportFirst();
        try (AtomicFolder open = AtomicFolder.open(goal)) {
            List<WrittenFile> files = Folders.stage(open, "a.txt", "second");
            Files.writeString(goal.resolve("notes.txt"), "mine");
            expectNotOurs(() -> open.commit(files));
        }
        assertEquals("first", Folders.texts(goal).get("a.txt"));
        assertEquals("mine", Folders.texts(goal).get("notes.txt"));
    }

    @Test
    void refusesAFolderWhoseMarkerIsNotBurins() throws IOException {
        Files.createDirectories(goal);
        Files.writeString(goal.resolve("a.txt"), "mine");
        for (String marker : List.of("", "{}", "a.txt", "{\"files\": [{\"path\": \"a.txt\"}]}", "\u0000\uffff")) {
            Files.writeString(goal.resolve(ExportMarker.NAME), marker);
            expectNotOurs(this::exportFirst);
        }
        Files.write(goal.resolve(ExportMarker.NAME), new byte[] {(byte) 0xff, (byte) 0xfe});
        expectNotOurs(this::exportFirst);
        assertEquals(Map.of("a.txt", "mine"), Folders.texts(goal));
    }

    @Test
    void refusesAFile() throws IOException {
        Files.writeString(goal, "mine");
        expectNotOurs(this::exportFirst);
        assertEquals("mine", Files.readString(goal));
    }

    @Test
    void refusesLinksInTheGoalSinceTheyAreNotItsFiles() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "mine");
        exportFirst();
        Files.delete(goal.resolve("a.txt"));
        Files.createSymbolicLink(goal.resolve("a.txt"), elsewhere);
        expectNotOurs(this::exportFirst);
    }

    @Test
    void writesThroughALinkToTheGoal() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(goal, real);
        exportFirst();
        assertTrue(Files.isSymbolicLink(goal));
        assertEquals(FIRST, Folders.texts(real));
    }

    @Test
    void refusesARootFolder() {
        Problem problem = assertThrows(ProblemException.class, () -> AtomicFolder.open(Path.of("/"))).problem();
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, problem.code());
    }

    @Test
    void saysSoIfAParentIsAFile() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        Problem problem = assertThrows(ProblemException.class,
                () -> AtomicFolder.open(folder.resolve("file/out"))).problem();
        assertEquals(ProblemCode.OUTPUT_UNWRITABLE, problem.code());
    }

    @Test
    void filesThatAreNotListedAreADefectOfTheCaller() throws IOException {
        exportFirst();
        try (AtomicFolder open = AtomicFolder.open(goal)) {
            List<WrittenFile> files = Folders.stage(open, "a.txt", "second");
            Folders.stage(open, "forgotten.txt", "second");
            assertThrows(IllegalArgumentException.class, () -> open.commit(files));
        }
        assertEquals(FIRST, Folders.texts(goal));
    }

    @Test
    void exportsAtTheSameTimeDoNotMix() throws IOException {
        try (AtomicFolder one = AtomicFolder.open(goal); AtomicFolder two = AtomicFolder.open(goal)) {
            List<WrittenFile> ones = Folders.stage(one, "one.txt", "1");
            List<WrittenFile> twos = Folders.stage(two, "two.txt", "2");
            one.commit(ones);
            assertEquals(Map.of("one.txt", "1"), Folders.texts(goal));
            two.commit(twos);
        }
        assertEquals(Map.of("two.txt", "2"), Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(folder));
    }

    @Test
    void bringsTheGoalBackIfAKillFellBetweenTheRenames() throws IOException {
        exportFirst();
        Files.move(goal, abandoned("old"));
        AtomicFolder.recover(goal);
        assertEquals(FIRST, Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(folder));
        AtomicFolder.recover(goal);
        assertEquals(FIRST, Folders.texts(goal));
    }

    @Test
    void openingBringsTheGoalBackToo() throws IOException {
        exportFirst();
        Files.move(goal, abandoned("old"));
        AtomicFolder.open(goal).close();
        assertEquals(FIRST, Folders.texts(goal));
    }

    @Test
    void sweepsWhatDeadProcessesLeft() throws IOException {
        exportFirst();
        Folders.stage(AtomicFolder.open(goal), "a.txt", "half");
        Files.createDirectories(abandoned("part").resolve("sub"));
        Files.createDirectories(abandoned("old"));
        // of this process: still being written
        assertEquals(4, Folders.names(folder).size());
        Folders.export(goal, "c.txt", "second");
        assertEquals(List.of(".out.part-" + ProcessHandle.current().pid() + "-0", "out"), Folders.names(folder));
    }

    @Test
    void aFolderOlderThanTheProcessOfItsNumberIsAbandoned() throws IOException {
        Path old = Files.createDirectory(folder.resolve(".out.part-" + ProcessHandle.current().pid() + "-7"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(1_000_000)));
        exportFirst();
        assertFalse(Files.exists(old));
    }

    @Test
    void leavesFoldersOfOtherNamesAlone() throws IOException {
        for (String name : List.of(".out.part", ".out.part-x-1", ".out.part-1", ".out.part-1-2-3", ".out2.part-1-2",
                ".out.old-1-a")) {
            Files.createDirectory(folder.resolve(name));
        }
        exportFirst();
        assertEquals(7, Folders.names(folder).size());
    }

    private void exportFirst() throws IOException {
        Folders.export(goal, "a.txt", "first", "sub/b.txt", "first too");
    }

    /** Returns a sibling of a process that has ended. */
    private Path abandoned(String kind) throws IOException {
        Process process = new ProcessBuilder("true").start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return folder.resolve(".out." + kind + "-" + process.pid() + "-0");
    }

    private static Problem expectNotOurs(Executable action) {
        Problem problem = assertThrows(ProblemException.class, action).problem();
        assertEquals(ProblemCode.OUTPUT_NOT_OURS, problem.code(), problem.toString());
        return problem;
    }
}

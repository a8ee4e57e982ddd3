// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of other processes, which are killed or run out of room. */
class AtomicFolderKillTest {
    private static final Map<String, String> FIRST = Map.of("a.txt", "first");
    private static final int LIMIT_S = 60;

    @TempDir
    Path folder;
    private Path goal;

    @BeforeEach
    void exportFirst() throws IOException {
        goal = folder.resolve("out");
        Folders.export(goal, "a.txt", "first");
    }

    /** The export that {@link #start} runs: says so once a file is staged, and goes on for ever. */
    public static final class EndlessExport {
        public static void main(String[] arguments) throws IOException {
            AtomicFolder open = AtomicFolder.open(Path.of(arguments[0]));
            Folders.stage(open, "a.txt", "half");
            System.out.println("staged");
            for (int i = 0;; i++) {
                Folders.stage(open, "sub/" + i % 100 + ".txt", "half");
            }
        }
    }

    /** Exports over and over: texts of one file are always those of the other. */
    public static final class RepeatedExport {
        public static void main(String[] arguments) throws IOException {
            System.out.println("started");
            for (int i = 0;; i++) {
                Folders.export(Path.of(arguments[0]), "a.txt", "round " + i, "b.txt", "round " + i);
            }
        }
    }

    /** Writes a file that is larger than the process may write. */
    public static final class LargeExport {
        public static void main(String[] arguments) throws IOException {
            try (AtomicFolder open = AtomicFolder.open(Path.of(arguments[0]))) {
                open.commit(Folders.stage(open, "large.txt", "x".repeat(1 << 20)));
            } catch (IOException e) {
                System.out.println("failed: " + e.getMessage());
            }
        }
    }

    @Test
    void aKilledExportLeavesThePreviousOneAndIsSweptByTheNext() throws IOException, InterruptedException {
        Process process = start(EndlessExport.class, List.of());
        try {
            assertEquals("staged", firstLine(process));
            assertEquals(2, Folders.names(folder).size());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(FIRST, Folders.texts(goal));
        Folders.export(goal, "c.txt", "second");
        assertEquals(Map.of("c.txt", "second"), Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(folder));
    }

    @Test
    void aKillAtAnyMomentLeavesAWholeExport() throws IOException, InterruptedException {
        Random random = new Random(1);
        for (int round = 0; round < 5; round++) {
            Process process = start(RepeatedExport.class, List.of());
            try {
                assertEquals("started", firstLine(process));
                process.waitFor(50 + random.nextInt(100), TimeUnit.MILLISECONDS);
            } finally {
                process.destroyForcibly().waitFor();
            }
            AtomicFolder.recover(goal);
            Map<String, String> texts = Folders.texts(goal);
            assertTrue(texts.equals(FIRST) || texts.size() == 2 && texts.get("a.txt").equals(texts.get("b.txt")),
                    texts.toString());
        }
        Folders.export(goal, "c.txt", "last");
        assertEquals(List.of("out"), Folders.names(folder));
    }

    /** A limit of the file size stands for a full disk: both make a write fail halfway. */
    @Test
    void anExportWithoutRoomLeavesThePreviousOne() throws IOException, InterruptedException {
        Process process = start(LargeExport.class, List.of("bash", "-c", "ulimit -f 64; exec \"$0\" \"$@\""));
        assertEquals("failed: File too large", firstLine(process));
        assertTrue(process.waitFor(LIMIT_S, TimeUnit.SECONDS));
        assertEquals(FIRST, Folders.texts(goal));
        assertEquals(List.of("out"), Folders.names(folder));
    }

    private Process start(Class<?> main, List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:-UsePerfData", "-cp", classPath(), main.getName(), goal.toString()));
        Path errors = Files.createTempFile(folder.getParent(), "export", ".err");
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    /** Returns where this class and those under test are from. */
    private static String classPath() throws IOException {
        try {
            List<String> places = new ArrayList<>();
            for (Class<?> type : List.of(AtomicFolder.class, AtomicFolderKillTest.class)) {
                places.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
            }
            return String.join(File.pathSeparator, places);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}

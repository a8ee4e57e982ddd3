// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.examples.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interrupt leaves behind. */
class CancelTest {
    @TempDir
    Path folder;

    @Test
    void aCancelledExportLeavesNothing() throws IOException {
        Examples.copyTo(folder.resolve("examples"));
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(System.out, new PrintStream(error, true, StandardCharsets.UTF_8), false);
        Thread ended = new Thread(() -> { });
        terminal.cancel(ended);
        int status = Main.run(terminal, "export", folder.resolve("examples").resolve(Examples.DEMO).toString(), "-o",
                folder.resolve("chip").toString());
        assertEquals(3, status);
        assertTrue(error.toString(StandardCharsets.UTF_8).contains("[cancelled]"), error.toString());
        assertFalse(Files.exists(folder.resolve("chip")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), "no staging folder is left");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.rom.RomContent;
import dev.burin.rom.RomExport;
import dev.burin.rom.RomSlice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Files of tiles, and independent programs that read them. */
final class TileFiles {
    private static final int LIMIT_S = 60;

    private TileFiles() {
    }

    /** Returns the text of a slice's file. */
    static String text(RomFormat format, RomSlice slice) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.tileFormat().orElseThrow().write(slice, out, Progress.NONE);
        return out.toString(StandardCharsets.US_ASCII);
    }

    /** Exports a content of one tile and returns the tile's file. */
    static Path write(RomFormat format, RomContent content, Path folder) throws IOException {
        return folder.resolve(RomExport.write(content, Set.of(format), folder, Progress.NONE).get(0).path());
    }

    /** Runs a program in the folder, requires it to succeed, and returns what it wrote. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(LIMIT_S, TimeUnit.SECONDS), command + " still runs");
        assertEquals(0, process.exitValue(), command + ": " + output);
        return output;
    }
}

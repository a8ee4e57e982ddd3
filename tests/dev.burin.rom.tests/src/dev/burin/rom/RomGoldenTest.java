// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image of a small network, byte by byte, and what is shown of it. */
class RomGoldenTest {
    private static final int LINE_BYTES = 16;

    @TempDir
    Path folder;

    @Test
    void theImageOfASmallNetworkIsTheGoldenOne() throws IOException {
        byte[] image = Files.readAllBytes(TestContents.image(TestContents.small(), folder));
        assertEquals(golden("small.hexdump"), dump(image));
    }

    @Test
    void theHeaderIsShownAsATable() throws IOException {
        try (RomImage image = RomImage.open(TestContents.image(TestContents.small(), folder))) {
            assertEquals(golden("small.info"), String.join("\n", RomInfo.lines(image.header())) + "\n");
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = RomGoldenTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns offset, bytes and printable characters of each 16 bytes. */
    private static String dump(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < bytes.length; line += LINE_BYTES) {
            StringBuilder hex = new StringBuilder();
            StringBuilder characters = new StringBuilder();
            for (int i = line; i < Math.min(bytes.length, line + LINE_BYTES); i++) {
                hex.append(String.format(" %02x", bytes[i]));
                characters.append(bytes[i] >= ' ' && bytes[i] <= '~' ? (char) bytes[i] : '.');
            }
            text.append(String.format("%04x%-48s  %s%n", line, hex, characters));
        }
        return text.toString().replace("\r", "");
    }
}

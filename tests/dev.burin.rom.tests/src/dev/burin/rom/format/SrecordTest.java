// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.burin.rom.RomContent;
import dev.burin.rom.TestContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SRecord's srec_cat, which checks every checksum and count, reads the files back to the bytes of the image. */
class SrecordTest {
    private static final String HEX = "-intel";
    private static final String SREC = "-motorola";

    @TempDir
    Path folder;

    /** The last shape has more than 64 KiB and more than 65535 records, so it needs high addresses and S6. */
    @ParameterizedTest
    @CsvSource({"1, 1, 8", "1, 1, 2", "3, 3, 4", "5, 13, 3", "32, 32, 8", "33, 31, 5", "7, 9, 7", "3000, 801, 7"})
    void readsTheBytesBack(int rows, int columns, int width) throws IOException, InterruptedException {
        RomContent content = TestContents.single("tile", rows, columns, width, 3);
        byte[] raw = Files.readAllBytes(TileFiles.write(RomFormat.RAW, content, folder));
        assertEquals(content.slices().get(0).bytes(), raw.length);
        assertEquals(-1, Arrays.mismatch(raw, read(TileFiles.write(RomFormat.HEX, content, folder), HEX)));
        assertEquals(-1, Arrays.mismatch(raw, read(TileFiles.write(RomFormat.SREC, content, folder), SREC)));
    }

    @Test
    void readsTheSameBytesAsTheImageHolds() throws IOException, InterruptedException {
        RomContent content = TestContents.single("tile", 40, 50, 3, 4);
        byte[] image = Files.readAllBytes(TestContents.image(content, folder));
        byte[] bytes = read(TileFiles.write(RomFormat.HEX, content, folder), HEX);
        assertEquals(-1, Arrays.mismatch(bytes, Arrays.copyOfRange(image, image.length - bytes.length, image.length)));
    }

    /** SRecord reads MIF of whole bytes only. */
    @Test
    void readsMifOfBytes() throws IOException, InterruptedException {
        RomContent content = TestContents.single("tile", 70, 45, 8, 5);
        byte[] raw = Files.readAllBytes(TileFiles.write(RomFormat.RAW, content, folder));
        byte[] bytes = read(TileFiles.write(RomFormat.MIF, content, folder), "-mif");
        assertEquals(-1, Arrays.mismatch(raw, bytes));
    }

    /** SRecord reads VMEM, which is what readmemh reads, with bytes as words. */
    @Test
    void readsReadmemhOfBytes() throws IOException, InterruptedException {
        RomContent content = TestContents.single("tile", 70, 45, 8, 5);
        byte[] raw = Files.readAllBytes(TileFiles.write(RomFormat.RAW, content, folder));
        Path file = TileFiles.write(RomFormat.READMEMH, content, folder);
        Files.writeString(file, "@0\n" + Files.readString(file));
        assertEquals(-1, Arrays.mismatch(raw, read(file, "-vmem")));
    }

    @Test
    void aChangedDigitFailsTheChecksum() throws IOException, InterruptedException {
        for (RomFormat format : List.of(RomFormat.HEX, RomFormat.SREC)) {
            Path file = TileFiles.write(format, TestContents.single("tile", 8, 8, 8, 6), folder);
            String text = Files.readString(file);
            int at = text.indexOf('\n', text.indexOf('\n') + 1) - 6;
            char other = text.charAt(at) == '0' ? '1' : '0';
            Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));
            Process process = new ProcessBuilder("srec_cat", file.toString(), format == RomFormat.HEX ? HEX : SREC,
                    "-output", folder.resolve("out").toString(), "-binary").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            assertNotEquals(0, process.waitFor());
        }
    }

    private byte[] read(Path file, String format) throws IOException, InterruptedException {
        Path out = folder.resolve("read.bin");
        String output = TileFiles.run(folder, List.of("srec_cat", file.toString(), format, "-output", out.toString(),
                "-binary"));
        assertEquals("", output, "srec_cat warns");
        return Files.readAllBytes(out);
    }
}

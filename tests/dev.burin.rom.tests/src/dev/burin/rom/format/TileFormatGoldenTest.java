// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.rom.RomSlice;
import dev.burin.rom.TestContents;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The text of each format for the tile {@code layers.0.up.tile0}, rows 1 -1 7 and -7 0 2 of 4 bits. */
class TileFormatGoldenTest {
    private static final RomSlice SLICE = TestContents.small().slices().get(1);

    @Test
    void intelHex() throws IOException {
        assertEquals("""
                :04000000f1070902f9
                :00000001ff
                """, TileFiles.text(RomFormat.HEX, SLICE));
    }

    @Test
    void sRecords() throws IOException {
        assertEquals("""
                S01400006c61796572732e302e75702e74696c6530de
                S30900000000f1070902f3
                S5030001fb
                S70500000000fa
                """, TileFiles.text(RomFormat.SREC, SLICE));
    }

    @Test
    void readmemh() throws IOException {
        assertEquals("""
                // layers.0.up.tile0: layers.0.up rows 0 to 1, 3 weights a row, 6 words of 4 bits in two's complement
                1 f 7
                9 0 2
                """, TileFiles.text(RomFormat.READMEMH, SLICE));
    }

    @Test
    void coefficients() throws IOException {
        assertEquals("""
                ; layers.0.up.tile0: layers.0.up rows 0 to 1, 3 weights a row, 6 words of 4 bits in two's complement
                memory_initialization_radix=16;
                memory_initialization_vector=
                1,f,7,
                9,0,2;
                """, TileFiles.text(RomFormat.COE, SLICE));
    }

    @Test
    void memoryInitialization() throws IOException {
        assertEquals("""
                -- layers.0.up.tile0: layers.0.up rows 0 to 1, 3 weights a row, 6 words of 4 bits in two's complement
                DEPTH = 6;
                WIDTH = 4;
                ADDRESS_RADIX = HEX;
                DATA_RADIX = HEX;
                CONTENT BEGIN
                0 : 1 f 7;
                3 : 9 0 2;
                END;
                """, TileFiles.text(RomFormat.MIF, SLICE));
    }

    @Test
    void linesHoldAtMost32WordsAndRowsBeginNewLines() throws IOException {
        RomSlice wide = TestContents.single("wide", 2, 40, 8, 1).slices().get(0);
        String[] lines = TileFiles.text(RomFormat.READMEMH, wide).split("\n");
        assertEquals(5, lines.length);
        assertEquals(32 * 3 - 1, lines[1].length());
        assertEquals(8 * 3 - 1, lines[2].length());
        assertTrue(TileFiles.text(RomFormat.MIF, wide).contains("\n20 : "), "address of weight 32");
    }

    @Test
    void namesThatAreNotAsciiDoNotLeaveComments() throws IOException {
        RomSlice odd = new RomSlice(SLICE.matrix(), "tile\nfoo é", "", 0, 2);
        // the line end inside the name must not end the comment
        assertEquals(3, TileFiles.text(RomFormat.READMEMH, odd).lines().count());
        assertTrue(TileFiles.text(RomFormat.COE, odd).startsWith("; tile?foo ?: "));
    }

    @Test
    void formatsAreFoundByTheNamesOfSpecs() {
        for (RomFormat format : RomFormat.values()) {
            assertEquals(Optional.of(format), RomFormat.of(format.id()));
            assertEquals(format == RomFormat.BIN, format.tileFormat().isEmpty());
        }
        assertEquals(Optional.empty(), RomFormat.of("elf"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.rom.RomContent;
import dev.burin.rom.RomMemory;
import dev.burin.rom.RomSection;
import dev.burin.rom.RomSlice;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Addresses and weights are found from each other. */
class RomPlaceTest {

    @Test
    void everyWeightIsFoundByItsAddressAndHasItsCode() throws ProblemException {
        Random random = new Random(7);
        for (int width = 1; width <= 8; width++) {
            byte[] codes = new byte[3 * 7];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = (byte) (random.nextInt(1 << width) - (1 << width - 1));
            }
            ConstantMatrix matrix = new ConstantMatrix("m", 3, 7, 7, width, "int" + width, codes);
            RomMemory memory = RomMemory.of(content(matrix), Progress.NONE);
            RomReader reader = new RomReader(memory);
            for (RomSection section : memory.header().sections()) {
                for (int row = section.firstRow(); row < section.endRow(); row++) {
                    for (int column = 0; column < 7; column++) {
                        assertEquals(codes[row * 7 + column], reader.weight(section, row, column));
                        long bit = RomPlace.firstBit(section, row, column) + width - 1;
                        assertEquals(new RomPlace.Weight(section, row, column, width - 1),
                                RomPlace.of(memory.header(), bit / 8, (int) (bit % 8)));
                    }
                }
            }
        }
    }

    @Test
    void saysWhatIsNoWeight() throws ProblemException {
        ConstantMatrix matrix = new ConstantMatrix("m", 3, 7, 7, 3, "int3", new byte[21]);
        RomMemory memory = RomMemory.of(content(matrix), Progress.NONE);
        RomReader reader = new RomReader(memory);
        RomSection first = memory.header().sections().get(0);
        assertEquals("header and section table", reader.describe(0, 0));
        assertEquals("m row 0: zeros up to the next byte", reader.describe(first.address() + 2, 5));
        assertEquals("zeros before " + first.title(), reader.describe(first.address() - 1, 0));
    }

    private static RomContent content(ConstantMatrix matrix) {
        return new RomContent("n", "11".repeat(32), "22".repeat(32),
                List.of(new RomSlice(matrix, "a", "", 0, 1), new RomSlice(matrix, "b", "", 1, 2)));
    }
}

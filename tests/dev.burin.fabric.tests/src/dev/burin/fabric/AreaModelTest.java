// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaModelTest {

    @Test
    void addsUpWhatResourcesTake() {
        var resources = new Resources(9, 9, 9, 9, 1_000, 200, 30, 9, 4);
        assertEquals(1_000 * 120 + 200 * 96 + 30 * 4 + 4 * 160, AreaModel.OSU018.areaUm2(resources), 1e-6);
        assertEquals(0, AreaModel.GENERIC7.areaUm2(Resources.NONE));
        assertEquals(2 * AreaModel.GENERIC7.areaUm2(resources),
                AreaModel.GENERIC7.areaUm2(resources.plus(resources)), 1e-9);
    }

    @Test
    void namesTheSourceOfEachFigure() {
        var cost = embed(new FabricChoice.Folded(8)).cost(AreaModel.GENERIC7);
        assertTrue(cost.areaSource().startsWith("generic7 (adders: estimate: ASAP7"), cost.areaSource());
        assertEquals(AreaModel.GENERIC7.areaUm2(cost.resources()), cost.areaUm2());
    }

    /**
     * What yosys 0.23 makes of folded int4 8x64 on osu018, in µm² per weight. The model leaves out control and
     * multiplexers. It does not hold for folded 2: of a choice between two constants yosys makes less than a multiplier.
     */
    @ParameterizedTest
    @CsvSource({"4, 2165", "8, 1352", "16, 790", "64, 291"})
    void comesNearToSynthesis(int n, double synthesized) {
        double area = embed(new FabricChoice.Folded(n)).cost(AreaModel.OSU018).areaUm2() / (8 * 64);
        assertEquals(synthesized, area, 0.25 * synthesized);
    }

    @Test
    void writesFabricsAsSpecsDo() {
        assertEquals("adders depth +2 registers every 3", new FabricChoice.Adders(2, 3).toString());
        assertEquals("folded 8", new FabricChoice.Folded(8).toString());
        assertThrows(IllegalArgumentException.class, () -> new FabricChoice.Folded(0));
        assertThrows(IllegalArgumentException.class, () -> new FabricChoice.Adders(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new FabricChoice.Adders(0, 0));
    }

    /** Embeds Gaussian int4 weights as in the synthesis runs: standard deviation 2.7, clipped at 7. */
    private static Embedding embed(FabricChoice choice) {
        Random random = new Random(7);
        byte[] codes = new byte[8 * 64];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) Math.max(-7, Math.min(7, Math.round(random.nextGaussian() * 2.7)));
        }
        var matrix = new ConstantMatrix("m", 8, 64, 64, 4, "int4 per row", codes);
        return Embeddings.embed(matrix, Interval.symmetric(8), choice, Progress.NONE);
    }
}

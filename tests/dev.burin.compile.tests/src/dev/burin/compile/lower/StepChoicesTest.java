// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.network.Interval;
import dev.burin.quantize.activations.ActivationStatistics;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.weights.WeightScheme;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the integers of activations mean: full ranges, common scores, headroom. */
class StepChoicesTest {

    @Test
    void tabulatesSiluToHalfAStep() {
        for (double step : new double[] {1e-300, 1e-6, 0.01, 0.3, 100}) {
            for (int bits : new int[] {6, 12, 16}) {
                Interval range = Interval.symmetric(10);
                SiluTable table = SiluTable.of(range, step, bits);
                assertEquals(1023, table.entries().length);
                assertEquals((1 << (bits - 1)) - 1, table.entries()[1022]);
                assertEquals(0, table.entries()[511]);
                for (int i = 0; i < table.entries().length; i++) {
                    double x = (i - 511) * step;
                    assertEquals(x / (1 + Math.exp(-x)), table.entries()[i] * table.step(), 0.501 * table.step());
                    assertTrue(Interval.symmetric(bits).contains(table.entries()[i]));
                }
            }
        }
    }

    /** Then the integer dot product of a head is its score up to one factor. */
    @Test
    void givesAllChannelsOfAHeadTheSameProductOfSteps() throws IOException {
        for (RopeStyle style : RopeStyle.values()) {
            ModelConfig config = Models.config(style, false, 6, 2);
            Calibration calibration = Models.calibration(Models.random(config, 1));
            ActivationStatistics keys = calibration.of("layers.1.attention.k.rope");
            ScoreSteps steps = ScoreSteps.of(config, calibration.of("layers.1.attention.q.rope"), keys, Numerics.DEFAULT);
            for (int c = 0; c < config.queryDim(); c++) {
                int key = ScoreSteps.keyChannel(config, c);
                assertEquals(c / 8 / 3 * 8 + c % 8, key);
                double score = steps.score()[c / 8];
                assertEquals(score, steps.query()[c] * steps.key()[key], 1e-9 * score);
            }
            for (int c = 0; c < config.kvDim(); c++) {
                int partner = style == RopeStyle.HALF ? c ^ 4 : c ^ 1;
                assertEquals(steps.key()[c], steps.key()[partner], "a rotation must not leave the range");
                double code = Math.max(keys.maximum(c), keys.maximum(partner)) / steps.key()[c];
                assertTrue(code > 126.99 && code < 127 / 0.84, "channel " + c + ": " + code);
            }
        }
    }

    @Test
    void leavesHeadroomAboveTheResidualAndTheLogits() throws IOException {
        LanguageModel model = Models.random(Models.config(), 2);
        Calibration calibration = Models.calibration(model);
        ActivationSteps steps = new ActivationSteps(model.config(), calibration,
                Models.schemes(model, new WeightScheme.Integers(8, 0), 8), Numerics.DEFAULT);
        double residual = 0;
        for (String name : new String[] {"embed", "layers.0.attention.residual", "layers.0.mlp.residual",
            "layers.1.attention.residual", "layers.1.mlp.residual"}) {
            residual = Math.max(residual, calibration.of(name).maximum(0, 32));
        }
        assertEquals(1.5 * residual, steps.residual() * 32767, 1e-9 * residual);
        double logits = calibration.of("head").maximum(0, Models.VOCABULARY);
        assertEquals(1.5 * logits, steps.logits() * 32767, 1e-9 * logits);
    }

    @Test
    void namesTheActivationThatEachMatrixReads() {
        assertEquals("norm", ActivationSteps.inputOf("head"));
        assertEquals("layers.3.attention.norm", ActivationSteps.inputOf("layers.3.attention.k"));
        assertEquals("layers.3.attention.mix", ActivationSteps.inputOf("layers.3.attention.o"));
        assertEquals("layers.3.mlp.norm", ActivationSteps.inputOf("layers.3.mlp.up"));
        assertEquals("layers.3.mlp.product", ActivationSteps.inputOf("layers.3.mlp.down"));
    }
}

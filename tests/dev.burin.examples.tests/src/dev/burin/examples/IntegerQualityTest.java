// SPDX-License-Identifier: EPL-2.0
package dev.burin.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.compile.lower.LlamaLowering;
import dev.burin.compile.lower.Lowered;
import dev.burin.compile.lower.Numerics;
import dev.burin.flow.quality.Comparison;
import dev.burin.flow.quality.FloatScores;
import dev.burin.flow.quality.Quality;
import dev.burin.flow.quality.Windows;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import dev.burin.model.tokenizer.Tokenizer;
import dev.burin.quantize.weights.WeightScheme;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The models were trained for these schemes; the integer network has to bear it out on text they have not seen. */
final class IntegerQualityTest {
    private static final int POSITIONS = 2048;
    private static final double MOST_LOST_NATS = 0.02;

    @Test
    void bardLosesLittleInTwoDigits() throws IOException {
        assertLosesLittle(Bundled.BARD, new WeightScheme.Digits(2, 8, 0));
    }

    @Test
    void bardLosesLittleInInt8() throws IOException {
        assertLosesLittle(Bundled.BARD, new WeightScheme.Integers(8, 0));
    }

    @Test
    void ternaryBardLosesLittleInTernary() throws IOException {
        assertLosesLittle(Bundled.BARD_TERNARY, new WeightScheme.Ternary(0));
    }

    private static void assertLosesLittle(Bundled bundled, WeightScheme weights) throws IOException {
        LanguageModel model = bundled.open();
        int context = model.config().context();
        Lowered lowered = LlamaLowering.lower("measured", model, Lowerings.calibration(model, context),
                Lowerings.schemes(model, weights), Numerics.DEFAULT, context, Progress.NONE);
        Tokenizer tokenizer = model.tokenizer().orElseThrow();
        int[] text = tokenizer.encode(Bundled.heldOut(), false);
        Windows windows = Windows.of(text, tokenizer.beginOfSequence(), context, POSITIONS);
        FloatScores scores = FloatScores.of(FloatNetwork.of(model), windows, Progress.NONE);
        Quality quality = Comparison.of(lowered.network(), scores, Progress.NONE);
        assertEquals(POSITIONS, quality.positions());
        assertTrue(quality.loss() - quality.floatLoss() <= MOST_LOST_NATS, quality.toString());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.compile.lower.LlamaLowering;
import dev.burin.compile.lower.Lowered;
import dev.burin.compile.lower.Numerics;
import dev.burin.model.LanguageModel;
import dev.burin.model.Tensor;
import dev.burin.network.ConstantMatrix;
import dev.burin.quantize.weights.QuantizedMatrix;
import dev.burin.quantize.weights.WeightScheme;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ternary model has to come through the compiler unharmed: its weights are ternary already. */
final class TernaryNetworkTest {
    private static final int WINDOW = 128;

    @Test
    void loweringKeepsEveryTernaryWeight() throws IOException {
        LanguageModel model = Bundled.BARD_TERNARY.open();
        Lowered lowered = LlamaLowering.lower("ternary", model, Lowerings.calibration(model, WINDOW),
                Lowerings.schemes(model, new WeightScheme.Ternary(0)), Numerics.DEFAULT, WINDOW, Progress.NONE);
        long checked = 0;
        for (Map.Entry<String, QuantizedMatrix> entry : lowered.matrices().entrySet()) {
            if (!entry.getKey().equals("embed")) {
                checked += sameSigns(model.tensor(entry.getKey()), entry.getValue().matrix());
            }
        }
        assertEquals(model.config().parameters() - others(model), checked);
    }

    private static long sameSigns(Tensor tensor, ConstantMatrix matrix) {
        float[] row = new float[tensor.columns()];
        for (int r = 0; r < tensor.rows(); r++) {
            tensor.read(r, row);
            for (int c = 0; c < row.length; c++) {
                assertEquals((int) Math.signum(row[c]), matrix.code(r, c), tensor.name() + " at " + r + ", " + c);
            }
        }
        return (long) tensor.rows() * tensor.columns();
    }

    /** Returns the number of weights in the embedding and the norms. */
    private static long others(LanguageModel model) {
        return model.config().dim() * (model.config().vocabulary() + 2L * model.config().layers() + 1);
    }
}

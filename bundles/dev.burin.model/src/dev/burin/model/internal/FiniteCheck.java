// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.Tensor;
import java.util.Collection;

/** Goes through all weights and finds the first that is not a number. */
public final class FiniteCheck {
    private FiniteCheck() {
    }

    /** Checks each value, one unit of work a value. @throws ProblemException {@code tensor-not-finite} */
    public static void check(Collection<? extends Tensor> tensors, Progress progress) throws ProblemException {
        for (Tensor tensor : tensors) {
            float[] row = new float[tensor.columns()];
            for (int i = 0; i < tensor.rows(); i++) {
                tensor.read(i, row);
                checkRow(tensor, i, row);
                progress.worked(row.length);
            }
        }
    }

    private static void checkRow(Tensor tensor, int row, float[] values) throws ProblemException {
        // A product with zero is zero for every finite number and NaN for all others, so one sum tells for a row.
        float sum = 0;
        for (float value : values) {
            sum += value * 0f;
        }
        if (sum == 0) {
            return;
        }
        for (int column = 0; column < values.length; column++) {
            if (!Float.isFinite(values[column])) {
                throw ProblemException.of(ProblemCode.TENSOR_NOT_FINITE, tensor.location(row, column), tensor.name(),
                        values[column], row, column);
            }
        }
    }
}

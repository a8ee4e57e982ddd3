// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.quantize.weights.Clip;
import dev.burin.quantize.weights.WeightScheme;

/**
 * How one matrix is quantized.
 *
 * @param weights        scheme of its weights
 * @param clip           where its scales put the largest weights
 * @param activationBits width of the integers it is multiplied with
 */
public record MatrixScheme(WeightScheme weights, Clip clip, int activationBits) {

    /** int8 weights and activations. */
    public static final MatrixScheme INT8 = new MatrixScheme(new WeightScheme.Integers(8, 0), Clip.MSE, 8);

    public MatrixScheme {
        if (activationBits < 4 || activationBits > 16) {
            throw new IllegalArgumentException("activation bits outside 4..16: " + activationBits);
        }
    }
}

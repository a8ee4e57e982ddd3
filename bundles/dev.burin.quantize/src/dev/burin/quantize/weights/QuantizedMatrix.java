// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import dev.burin.network.ConstantMatrix;
import java.nio.ByteBuffer;

/**
 * A matrix of codes with its scales and what the rounding cost.
 *
 * @param matrix        the codes
 * @param scales        real value of code 1, per row and group, row-major; positive
 * @param relativeError weighted squared error over weighted squared weights: 0 is exact
 */
public record QuantizedMatrix(ConstantMatrix matrix, double[] scales, double relativeError) {

    public double scale(int row, int group) {
        return scales[row * matrix.groups() + group];
    }

    /** Returns the scales of all runs, 0 for those whose codes are all 0: there is nothing to scale. */
    public double[] scalesInUse() {
        double[] used = new double[scales.length];
        ByteBuffer codes = matrix.codes();
        for (int run = 0; run < used.length; run++) {
            for (int c = 0; c < matrix.groupSize(); c++) {
                used[run] = codes.get() == 0 ? used[run] : scales[run];
            }
        }
        return used;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import dev.burin.network.ConstantMatrix;

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
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.operation.MatVec;
import java.util.List;

/**
 * Several constant products of one input, as one: their rows stand one after the other, so that a pass over the input
 * feeds them all.
 *
 * @param matrices      the matrices, equal in columns and one group each
 * @param rows          rows of all of them
 * @param columns       columns of each
 * @param sumMagnitude  bound on the absolute sum of any row, and of any part of it
 * @param inputMagnitude bound on the absolute input
 */
public record Product(List<ConstantMatrix> matrices, int rows, int columns, long sumMagnitude, long inputMagnitude) {

    /** Joins products that read the same value. */
    public static Product of(List<MatVec> operations) {
        List<ConstantMatrix> matrices = operations.stream().map(MatVec::matrix).toList();
        long input = operations.get(0).input().range().magnitude();
        return new Product(matrices, matrices.stream().mapToInt(ConstantMatrix::rows).sum(),
                matrices.get(0).columns(), matrices.stream().mapToLong(m -> m.sumMagnitude(input)).max().orElseThrow(),
                input);
    }

    /** Returns the codes input-major in blocks: {@code codes[(block * columns + c) * width + r]}, rows padded with 0. */
    byte[] blocks(int width) {
        int count = (rows + width - 1) / width;
        byte[] blocks = new byte[count * width * columns];
        byte[] row = new byte[columns];
        int r = 0;
        for (ConstantMatrix matrix : matrices) {
            for (int local = 0; local < matrix.rows(); local++, r++) {
                matrix.row(local, row);
                for (int c = 0; c < columns; c++) {
                    blocks[(r / width * columns + c) * width + r % width] = row[c];
                }
            }
        }
        return blocks;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

import dev.burin.model.Tensor;

/**
 * A matrix kept by columns, so that a product with a vector adds scaled columns: each output still sums its terms in
 * the order of the inputs, and the compiler can work on many outputs at once.
 */
final class FloatMatrix {
    private final int rows;
    private final float[][] columns;

    FloatMatrix(Tensor tensor) {
        rows = tensor.rows();
        columns = new float[tensor.columns()][rows];
        float[] row = new float[tensor.columns()];
        for (int r = 0; r < rows; r++) {
            tensor.read(r, row);
            for (int c = 0; c < row.length; c++) {
                columns[c][r] = row[c];
            }
        }
    }

    int rows() {
        return rows;
    }

    /** Reads one row. */
    void row(int row, float[] into) {
        for (int c = 0; c < columns.length; c++) {
            into[c] = columns[c][row];
        }
    }

    /** Sets {@code y = M x}. */
    void multiply(float[] x, float[] y) {
        for (int r = 0; r < rows; r++) {
            y[r] = 0;
        }
        int c = 0;
        for (; c + 4 <= columns.length; c += 4) {
            FloatKernels.addFour(columns[c], columns[c + 1], columns[c + 2], columns[c + 3], x, c, y, rows);
        }
        for (; c < columns.length; c++) {
            addOne(columns[c], x[c], y, rows);
        }
    }

    private static void addOne(float[] column, float x, float[] y, int rows) {
        for (int r = 0; r < rows; r++) {
            y[r] += x * column[r];
        }
    }
}

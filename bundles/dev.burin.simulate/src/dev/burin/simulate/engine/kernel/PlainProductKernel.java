// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import java.util.Arrays;

/** Constant products in plain Java: an input at a time into all rows, which the compiler turns into vectors. */
public final class PlainProductKernel implements Kernel {
    private final int rows;
    private final int columns;
    private final int[][] byInput;
    private final Slot input;
    private final Slot output;
    private final int[] sums;

    public PlainProductKernel(Product product, Slot input, Slot output) {
        this.rows = product.rows();
        this.columns = product.columns();
        this.input = input;
        this.output = output;
        this.sums = new int[rows];
        this.byInput = new int[columns][rows];
        byte[] codes = product.blocks(rows);
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                byInput[c][r] = codes[c * rows + r];
            }
        }
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            Arrays.fill(sums, 0);
            int x = input.at(lane);
            for (int c = 0; c < columns; c++) {
                accumulate(byInput[c], input.data()[x + c], sums);
            }
            System.arraycopy(sums, 0, output.data(), output.at(lane), rows);
        }
    }

    private static void accumulate(int[] codes, int x, int[] sums) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] += codes[r] * x;
        }
    }
}

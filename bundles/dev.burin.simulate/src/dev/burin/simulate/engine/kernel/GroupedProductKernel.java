// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.ConstantMatrix;

/** A constant product whose columns are in groups, plainly. */
public final class GroupedProductKernel implements Kernel {
    private final ConstantMatrix matrix;
    private final byte[] codes;
    private final Slot input;
    private final Slot output;

    public GroupedProductKernel(ConstantMatrix matrix, Slot input, Slot output) {
        this.matrix = matrix;
        this.codes = new byte[Math.toIntExact(matrix.weights())];
        matrix.codes().get(codes);
        this.input = input;
        this.output = output;
    }

    @Override
    public void run(Lanes lanes) {
        int size = matrix.groupSize();
        int groups = matrix.groups();
        for (int lane = 0; lane < lanes.count(); lane++) {
            for (int sum = 0; sum < output.length(); sum++) {
                output.data()[output.at(lane) + sum] =
                        dot(codes, sum * size, input.data(), input.at(lane) + sum % groups * size, size);
            }
        }
    }

    private static int dot(byte[] codes, int at, int[] x, int xAt, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += codes[at + i] * x[xAt + i];
        }
        return sum;
    }
}

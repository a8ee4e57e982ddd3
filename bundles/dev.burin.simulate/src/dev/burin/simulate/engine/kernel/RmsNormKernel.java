// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.Interval;
import dev.burin.network.arithmetic.InverseNorm;
import dev.burin.network.operation.RmsNorm;

/** {@link RmsNorm}. */
public final class RmsNormKernel implements Kernel {
    private final RmsNorm operation;
    private final Slot input;
    private final Slot output;

    public RmsNormKernel(RmsNorm operation, Slot input, Slot output) {
        this.operation = operation;
        this.input = input;
        this.output = output;
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            normalise(input.data(), input.at(lane), output.data(), output.at(lane));
        }
    }

    private void normalise(int[] x, int xAt, int[] y, int yAt) {
        InverseNorm inverse = InverseNorm.of(operation.epsilon() + squares(x, xAt, input.length()));
        scale(inverse, x, xAt, y, yAt);
    }

    static long squares(int[] x, int at, int length) {
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (long) x[at + i] * x[at + i];
        }
        return sum;
    }

    void scale(InverseNorm inverse, int[] x, int xAt, int[] y, int yAt) {
        long mantissa = inverse.mantissa();
        Interval range = operation.output().range();
        int shift = inverse.exponent() - operation.fractionBits();
        int left = Math.max(0, -shift);
        int right = Math.max(0, shift);
        long half = right == 0 ? 0 : 1L << (right - 1);
        for (int i = 0; i < input.length(); i++) {
            long scaled = (((x[xAt + i] * mantissa) << left) + half) >> right;
            y[yAt + i] = (int) Math.max(range.min(), Math.min(range.max(), scaled));
        }
    }
}

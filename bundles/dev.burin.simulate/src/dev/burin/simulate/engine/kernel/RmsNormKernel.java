// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

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
        long sum = operation.epsilon();
        for (int i = 0; i < input.length(); i++) {
            sum += (long) x[xAt + i] * x[xAt + i];
        }
        InverseNorm inverse = InverseNorm.of(sum);
        long mantissa = inverse.mantissa();
        long max = operation.output().range().max();
        int shift = inverse.exponent() - operation.fractionBits();
        int left = Math.max(0, -shift);
        int right = Math.max(0, shift);
        long half = right == 0 ? 0 : 1L << (right - 1);
        for (int i = 0; i < input.length(); i++) {
            long scaled = (((x[xAt + i] * mantissa) << left) + half) >> right;
            y[yAt + i] = (int) Math.max(-max, Math.min(max, scaled));
        }
    }
}

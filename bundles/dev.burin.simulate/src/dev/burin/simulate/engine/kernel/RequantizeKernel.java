// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.Scaling;

/** {@link Requantize}, multipliers and shifts in flat arrays. */
public final class RequantizeKernel implements Kernel {
    private final Slot input;
    private final Slot output;
    private final int groups;
    private final long[] multipliers;
    private final long[] halves;
    private final int[] shifts;
    private final long min;
    private final long max;

    public RequantizeKernel(Requantize operation, Slot input, Slot output) {
        Scaling scaling = operation.scaling();
        this.input = input;
        this.output = output;
        this.groups = scaling.groups();
        this.min = operation.output().range().min();
        this.max = operation.output().range().max();
        this.multipliers = new long[scaling.outputs() * groups];
        this.halves = new long[scaling.outputs()];
        this.shifts = new int[scaling.outputs()];
        for (int o = 0; o < shifts.length; o++) {
            shifts[o] = scaling.shift(o);
            halves[o] = shifts[o] == 0 ? 0 : 1L << (shifts[o] - 1);
            for (int g = 0; g < groups; g++) {
                multipliers[o * groups + g] = scaling.multiplier(o, g);
            }
        }
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            if (groups == 1) {
                perRow(lane);
            } else {
                perGroup(input.data(), input.at(lane), output.data(), output.at(lane));
            }
        }
    }

    private void perRow(int lane) {
        int[] x = input.data();
        int[] y = output.data();
        int xAt = input.at(lane);
        int yAt = output.at(lane);
        for (int o = 0; o < shifts.length; o++) {
            long scaled = (x[xAt + o] * multipliers[o] + halves[o]) >> shifts[o];
            y[yAt + o] = (int) Math.max(min, Math.min(max, scaled));
        }
    }

    private void perGroup(int[] x, int xAt, int[] y, int yAt) {
        for (int o = 0; o < shifts.length; o++) {
            long sum = halves[o];
            for (int g = 0; g < groups; g++) {
                sum += x[xAt + o * groups + g] * multipliers[o * groups + g];
            }
            y[yAt + o] = (int) Math.max(min, Math.min(max, sum >> shifts[o]));
        }
    }
}

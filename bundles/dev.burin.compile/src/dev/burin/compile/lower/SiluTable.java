// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.network.Interval;

/**
 * The table of {@code silu(x) = x / (1 + e^-x)} over all integers of a range.
 *
 * @param entries rounded values, from the range's lowest integer up
 * @param step    real value of an entry of 1
 */
record SiluTable(int[] entries, double step) {

    static SiluTable of(Interval range, double inputStep, int bits) {
        int size = (int) (range.max() - range.min() + 1);
        double step = silu(range.max() * inputStep) / ((1L << (bits - 1)) - 1);
        int[] entries = new int[size];
        for (int i = 0; i < size; i++) {
            entries[i] = (int) Math.rint(silu((range.min() + i) * inputStep) / step);
        }
        return new SiluTable(entries, step);
    }

    private static double silu(double x) {
        return x / (1 + StrictMath.exp(-x));
    }
}

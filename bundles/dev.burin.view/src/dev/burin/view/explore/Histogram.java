// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import java.util.Arrays;

/**
 * Counts of values in bins of equal width.
 *
 * @param low    where the first bin begins
 * @param high   where the last bin ends; the values there belong to it
 * @param counts of each bin
 */
public record Histogram(double low, double high, long[] counts) {

    public Histogram {
        counts = counts.clone();
    }

    @Override
    public long[] counts() {
        return counts.clone();
    }

    /** Returns the number of values. */
    public long total() {
        return Arrays.stream(counts).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that && low == that.low && high == that.high && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}

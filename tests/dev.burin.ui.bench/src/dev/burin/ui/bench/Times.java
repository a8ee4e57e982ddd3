// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.bench;

import java.util.List;

/** Times in milliseconds, in ascending order. */
record Times(List<Double> sorted) {
    private static final double ROUND = 10;

    /** Makes them of times in any order, at least one. */
    Times {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = sorted.stream().sorted().toList();
    }

    static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e6;
    }

    /** Returns the time that a share of all, 0 to 1, does not exceed, to a tenth of a millisecond. */
    double quantile(double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return Math.round(sorted.get(Math.max(0, index)) * ROUND) / ROUND;
    }

    double median() {
        return quantile(0.5);
    }

    double worst() {
        return quantile(1);
    }
}

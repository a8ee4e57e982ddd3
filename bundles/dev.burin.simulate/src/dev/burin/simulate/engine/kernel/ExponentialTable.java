// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.Exponential;

/** {@link Exponential} by one look-up: all its values, indexed by the shifted distance. */
final class ExponentialTable {
    private static final int SIZE = 17 << 8;

    private final int multiplier;
    private final int shift;
    private final int limit;
    private final int[] table = new int[SIZE + 1];

    ExponentialTable(Exponential exponential) {
        multiplier = exponential.multiplier();
        shift = exponential.shift();
        limit = exponential.limit();
        Exponential unit = new Exponential(1, 0);
        for (int z = 0; z < SIZE; z++) {
            table[z] = unit.probability(z);
        }
    }

    /** Replaces scores by probabilities and returns their sum. */
    long probabilities(int[] scores, int count, int max) {
        long total = 0;
        for (int t = 0; t < count; t++) {
            int distance = Math.min(max - scores[t], limit);
            int p = table[Math.min((distance * multiplier) >>> shift, SIZE)];
            scores[t] = p;
            total += p;
        }
        return total;
    }
}

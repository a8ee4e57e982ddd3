// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.Exponential;

/** {@link Exponential} by one look-up: all its values, indexed by the shifted distance; the last is 0. */
public final class ExponentialTable {
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

    int multiplier() {
        return multiplier;
    }

    int shift() {
        return shift;
    }

    /** Returns the first distance that gives 0. */
    int limit() {
        return limit;
    }

    int probability(int distance) {
        return table[Math.min((Math.min(distance, limit) * multiplier) >>> shift, SIZE)];
    }
}

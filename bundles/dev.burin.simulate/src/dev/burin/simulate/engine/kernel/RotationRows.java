// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;

/**
 * A rotation table unfolded for vectors: {@code y[i] = x[i]·c[i] + x[partner(i)]·s[i]}, the sine's sign in s. A row per
 * position holds {@code period} channels, a multiple of the head size. Immutable; layers share it.
 */
final class RotationRows {
    private final int period;
    private final int[] partners;
    private final int[] cosines;
    private final int[] sines;

    RotationRows(RotationTable table, Rope.Pairing pairing, int headSize, int period) {
        this.period = period;
        this.partners = new int[period];
        this.cosines = new int[table.positions() * period];
        this.sines = new int[table.positions() * period];
        for (int head = 0; head < period; head += headSize) {
            for (int pair = 0; pair < table.pairs(); pair++) {
                int first = head + pairing.first(pair);
                int second = head + pairing.second(pair, headSize);
                partners[first] = second;
                partners[second] = first;
                for (int position = 0; position < table.positions(); position++) {
                    int row = position * period;
                    cosines[row + first] = table.cosine(position, pair);
                    cosines[row + second] = table.cosine(position, pair);
                    sines[row + first] = -table.sine(position, pair);
                    sines[row + second] = table.sine(position, pair);
                }
            }
        }
    }

    int period() {
        return period;
    }

    /** Returns the channel that channel i of a row is rotated with. */
    int partner(int i) {
        return partners[i];
    }

    int[] cosines() {
        return cosines;
    }

    int[] sines() {
        return sines;
    }
}

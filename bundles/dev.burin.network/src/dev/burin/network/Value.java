// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

/**
 * A vector of integers on its way from one operation to the next: a bundle of wires.
 *
 * @param id     index among the network's values, dense from 0
 * @param name   stable dotted name, such as {@code layers.0.attention.q.accumulator}
 * @param length number of elements
 * @param range  what every element can be, proven by the operation that makes it
 * @param scale  what a step means in reality
 */
public record Value(int id, String name, int length, Interval range, Scale scale) {
    /** No wire is wider than this: simulators keep values in integers of 32 bits. */
    public static final int MAX_BITS = 32;

    public Value {
        if (id < 0 || length <= 0 || range.bits() > MAX_BITS || !scale.fits(length)) {
            throw new IllegalArgumentException(name + ": value " + id + " of " + length + " elements in " + range);
        }
    }

    @Override
    public String toString() {
        return name + "[" + length + "] " + range.bits() + " bits";
    }
}

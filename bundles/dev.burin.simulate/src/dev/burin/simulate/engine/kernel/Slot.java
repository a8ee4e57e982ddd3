// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/**
 * Where a value's elements are: element i of lane l is {@code data[l * stride + offset + i]}. A kernel may read a vector that
 * reaches over the end of any value, and write one over the end of a value that it makes alone ({@link #of}).
 */
public record Slot(int[] data, int offset, int stride, int length) {

    /** Longest vector, and blocks of rows of the constant products. */
    static final int PADDING = 32;

    /** Makes a slot of its own for so many lanes. */
    public static Slot of(int lanes, int length) {
        int stride = (length + PADDING - 1) / PADDING * PADDING;
        return new Slot(new int[lanes * stride + PADDING], 0, stride, length);
    }

    /** Returns the index of a lane's first element. */
    public int at(int lane) {
        return lane * stride + offset;
    }
}

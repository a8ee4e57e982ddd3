// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/** Where a value's elements are: element i of lane l is {@code data[l * stride + offset + i]}. */
public record Slot(int[] data, int offset, int stride, int length) {

    /** Makes a slot of its own for so many lanes. */
    public static Slot of(int lanes, int length) {
        return new Slot(new int[lanes * length], 0, length, length);
    }

    /** Returns the index of a lane's first element. */
    public int at(int lane) {
        return lane * stride + offset;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

/** How a weight is stored in a model file. */
public enum DataType {
    /** IEEE 754 binary32. */
    F32(4),
    /** IEEE 754 binary16. */
    F16(2),
    /** The upper half of an IEEE 754 binary32: its sign, its eight exponent bits and seven fraction bits. */
    BF16(2);

    private final int bytes;

    DataType(int bytes) {
        this.bytes = bytes;
    }

    /** Returns the bytes of one value. */
    public int bytes() {
        return bytes;
    }
}

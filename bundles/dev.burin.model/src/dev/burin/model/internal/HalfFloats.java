// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

/** Conversions of sixteen-bit floats to binary32, which holds each of them exactly. */
public final class HalfFloats {
    private HalfFloats() {
    }

    /** Returns the value of an IEEE 754 binary16; a NaN keeps its payload. */
    public static float fromF16(short bits) {
        int sign = (bits & 0x8000) << 16;
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        if (exponent == 0) {
            float magnitude = fraction * 0x1p-24f;
            return sign == 0 ? magnitude : -magnitude;
        }
        int wide = exponent == 0x1f ? 0xff : exponent - 15 + 127;
        return Float.intBitsToFloat(sign | wide << 23 | fraction << 13);
    }

    /** Returns the value of a bfloat16: the upper half of a binary32. */
    public static float fromBF16(short bits) {
        return Float.intBitsToFloat(bits << 16);
    }
}

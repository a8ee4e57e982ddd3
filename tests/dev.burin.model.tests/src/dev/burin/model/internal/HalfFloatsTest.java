// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** All 65,536 patterns of both sixteen-bit formats against the formulas of their definitions. */
final class HalfFloatsTest {

    @Test
    void everyBinary16HasTheValueOfItsDefinition() {
        for (int bits = 0; bits < 0x10000; bits++) {
            check(bits, 5, 10, HalfFloats.fromF16((short) bits));
        }
    }

    @Test
    void everyBfloat16HasTheValueOfItsDefinition() {
        for (int bits = 0; bits < 0x10000; bits++) {
            check(bits, 8, 7, HalfFloats.fromBF16((short) bits));
        }
    }

    /** Compares with the value that IEEE 754 gives a sign, a biased exponent and a fraction, in binary64. */
    private static void check(int bits, int exponentBits, int fractionBits, float got) {
        double sign = bits >> 15 == 0 ? 1 : -1;
        int exponent = bits >> fractionBits & (1 << exponentBits) - 1;
        int bias = (1 << exponentBits - 1) - 1;
        double fraction = (bits & (1 << fractionBits) - 1) / Math.pow(2, fractionBits);
        if (exponent == (1 << exponentBits) - 1) {
            if (fraction == 0) {
                assertEquals(sign * Double.POSITIVE_INFINITY, got);
            } else {
                assertTrue(Float.isNaN(got));
            }
            return;
        }
        double magnitude = exponent == 0 ? fraction * Math.pow(2, 1 - bias)
                : (1 + fraction) * Math.pow(2, exponent - bias);
        assertEquals(Double.doubleToRawLongBits(sign * magnitude), Double.doubleToRawLongBits(got),
                () -> Integer.toHexString(bits));
    }
}

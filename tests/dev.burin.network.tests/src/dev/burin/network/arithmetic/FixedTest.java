// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FixedTest {
    private final SplittableRandom random = new SplittableRandom(1);

    /** Rounds half up, toward positive infinity, also below zero: floor(value / 2^shift + 1/2). */
    private static long rounded(long value, int shift) {
        BigDecimal quotient = new BigDecimal(value).divide(new BigDecimal(BigInteger.TWO.pow(shift)));
        return quotient.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    @Test
    void roundsHalfUpLikeDecimals() {
        for (int i = 0; i < 20_000; i++) {
            int shift = random.nextInt(0, 47);
            long value = random.nextLong() >> random.nextInt(2, 63);
            assertEquals(rounded(value, shift), Fixed.roundShift(value, shift), value + " >> " + shift);
        }
    }

    @Test
    void roundsTiesTowardPositiveInfinity() {
        for (int shift = 1; shift <= 46; shift++) {
            long half = 1L << (shift - 1);
            for (long quotient = -3; quotient <= 3; quotient++) {
                long tie = (quotient << shift) + half;
                assertEquals(quotient + 1, Fixed.roundShift(tie, shift));
                assertEquals(shift == 1 ? quotient : rounded(tie - 1, shift), Fixed.roundShift(tie - 1, shift));
            }
        }
    }

    @Test
    void leavesTheValueWithoutShift() {
        assertEquals(-5, Fixed.roundShift(-5, 0));
        assertEquals(1L << 61, Fixed.roundShift(1L << 61, 0));
    }

    @Test
    void takesRootsExactlyUpTo52Bits() {
        for (int i = 0; i < 20_000; i++) {
            long value = random.nextLong(1L << random.nextInt(1, 53));
            assertEquals(BigInteger.valueOf(value).sqrt().longValueExact(), Fixed.squareRoot(value));
        }
        for (int i = 0; i < 5_000; i++) {
            long root = random.nextLong(1, 1L << 26);
            assertEquals(root, Fixed.squareRoot(root * root));
            assertEquals(root - 1, Fixed.squareRoot(root * root - 1));
        }
        assertEquals(0, Fixed.squareRoot(0));
        assertEquals((1 << 26) - 1, Fixed.squareRoot((1L << 52) - 1));
    }

    @Test
    void dividesByEveryMantissa() {
        BigInteger one = BigInteger.TWO.pow(31);
        for (int mantissa = 1 << 15; mantissa < 1 << 16; mantissa++) {
            assertEquals(one.divide(BigInteger.valueOf(mantissa)).intValueExact(), Fixed.reciprocal(mantissa));
        }
    }

    @Test
    void findsTheLeadingOne() {
        for (int bit = 0; bit < 63; bit++) {
            assertEquals(bit, Fixed.log2(1L << bit));
            assertEquals(bit, Fixed.log2((1L << bit) | random.nextLong(1L << bit)));
        }
    }
}

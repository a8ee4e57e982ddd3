// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.evaluate;

import dev.burin.network.Interval;
import dev.burin.network.arithmetic.Exponential;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The functions of the operations' Javadoc in integers without limit, written without the code under test. */
final class ExactArithmetic {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigInteger[] POWERS = new BigInteger[256];

    private ExactArithmetic() {
    }

    static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    /** Returns {@code ⌊value / 2^exponent + 1/2⌋}; the exponent may be negative. */
    static BigInteger scaled(BigInteger value, int exponent) {
        BigDecimal two = new BigDecimal(BigInteger.TWO.pow(Math.abs(exponent)));
        BigDecimal quotient = exponent < 0 ? new BigDecimal(value).multiply(two) : new BigDecimal(value).divide(two);
        return quotient.add(HALF).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }

    /** Returns {@code ⌊value / 2^exponent⌋}. */
    static BigInteger floor(BigInteger value, int exponent) {
        return value.subtract(value.mod(BigInteger.TWO.pow(exponent))).divide(BigInteger.TWO.pow(exponent));
    }

    static long clamped(BigInteger value, Interval range) {
        return value.max(big(range.min())).min(big(range.max())).longValueExact();
    }

    /** Returns p(d) of an exponential: octaves with 8 fraction bits, table, rounded shift. */
    static BigInteger probability(Exponential exponential, BigInteger distance) {
        BigInteger z = floor(distance.multiply(big(exponential.multiplier())), exponential.shift());
        BigInteger[] octaves = z.divideAndRemainder(big(256));
        if (octaves[0].compareTo(big(17)) >= 0) {
            return BigInteger.ZERO;
        }
        return scaled(power(octaves[1].intValueExact()), octaves[0].intValueExact());
    }

    /** Returns {@code ⌊2^(15 - f/256) + 1/2⌋} by eight decimal square roots. */
    private static synchronized BigInteger power(int f) {
        if (POWERS[f] == null) {
            BigDecimal value = new BigDecimal(BigInteger.ONE.shiftLeft(15 * 256 - f));
            MathContext digits = new MathContext(1400);
            for (int i = 0; i < 8; i++) {
                value = value.sqrt(i == 0 ? digits : new MathContext(80));
            }
            POWERS[f] = value.add(HALF).setScale(0, RoundingMode.FLOOR).toBigInteger();
        }
        return POWERS[f];
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InverseNormTest {

    /** Returns random sums of all widths, and the sums around each power of two. */
    private static LongStream sums() {
        SplittableRandom random = new SplittableRandom(2);
        LongStream any = LongStream.generate(() -> random.nextLong(1, 2L << random.nextInt(0, 61))).limit(20_000);
        return LongStream.concat(any, IntStream.range(0, 62).mapToLong(bit -> 1L << bit)
                .flatMap(power -> LongStream.of(Math.max(1, power - 1), power, power + 1)));
    }

    @Test
    void followsItsDefinition() {
        sums().forEach(sum -> {
            int shift = 0;
            BigInteger scaled = BigInteger.valueOf(sum);
            while (scaled.bitLength() > 32) {
                scaled = scaled.shiftRight(2);
                shift += 2;
            }
            while (scaled.bitLength() < 31) {
                scaled = scaled.shiftLeft(2);
                shift -= 2;
            }
            int mantissa = BigInteger.TWO.pow(31).divide(scaled.sqrt()).intValueExact();
            assertEquals(new InverseNorm(mantissa, 31 + shift / 2), InverseNorm.of(sum), "1/√" + sum);
        });
    }

    /** Compares squares, which are exact: mantissa² · S against 2^(2·exponent) · (1 ± 2^-14)². */
    @Test
    void isWithinAPartIn16384OfTheInverseRoot() {
        BigInteger below = BigInteger.valueOf((1 << 14) - 1).pow(2);
        BigInteger above = BigInteger.valueOf((1 << 14) + 1).pow(2);
        sums().forEach(sum -> {
            InverseNorm inverse = InverseNorm.of(sum);
            assertTrue(inverse.mantissa() >= 1 << 15 && inverse.mantissa() <= 1 << 16);
            BigInteger square = BigInteger.valueOf(inverse.mantissa()).pow(2).multiply(BigInteger.valueOf(sum))
                    .shiftLeft(28);
            BigInteger one = BigInteger.ONE.shiftLeft(2 * inverse.exponent());
            assertTrue(square.compareTo(one.multiply(below)) > 0 && square.compareTo(one.multiply(above)) < 0,
                    "1/√" + sum + " ≈ " + inverse);
        });
    }
}

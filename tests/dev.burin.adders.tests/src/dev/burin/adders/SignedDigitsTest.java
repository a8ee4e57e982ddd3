// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedDigitsTest {

    static IntStream values() {
        return IntStream.concat(IntStream.rangeClosed(-33000, 33000),
                IntStream.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE, 0x55555555, 0x2aaaaaaa));
    }

    @Test
    void digitsStandForTheValueAndNoTwoNeighboursAreNonzero() {
        values().forEach(value -> {
            SignedDigits digits = SignedDigits.of(value);
            long nonzero = digits.plus() | digits.minus();
            assertEquals(value, digits.value());
            assertEquals(0, digits.plus() & digits.minus(), "a digit of " + value + " is +1 and -1");
            assertEquals(0, nonzero & nonzero << 1, "neighbouring digits of " + value);
            assertEquals(digits.count(), SignedDigits.count(value));
        });
    }

    @Test
    void noSumOfFewerSignedPowersGivesTheValue() {
        int bits = 9;
        int[] fewest = fewestPowers(bits);
        for (int value = -(1 << bits); value <= 1 << bits; value++) {
            assertEquals(fewest[value + (2 << bits)], SignedDigits.count(value), "digits of " + value);
        }
    }

    /** Finds by breadth-first search how many signed powers of two each value up to 2^(bits+1) takes. */
    private static int[] fewestPowers(int bits) {
        int offset = 2 << bits;
        int[] fewest = IntStream.range(0, 2 * offset + 1).map(i -> i == offset ? 0 : 99).toArray();
        for (int round = 0; round < bits; round++) {
            for (int i = 0; i < fewest.length; i++) {
                for (int power = 1; fewest[i] == round && power <= offset; power *= 2) {
                    for (int to : new int[] {i - power, i + power}) {
                        if (to >= 0 && to < fewest.length) {
                            fewest[to] = Math.min(fewest[to], round + 1);
                        }
                    }
                }
            }
        }
        return fewest;
    }

    @ParameterizedTest
    @CsvSource({"7, 3, 1", "7, 0, -1", "7, 1, 0", "-7, 3, -1", "5, 0, 1", "5, 2, 1", "5, 1, 0", "-128, 7, -1"})
    void digitAtAPosition(int value, int position, int digit) {
        assertEquals(digit, SignedDigits.of(value).digit(position));
        assertEquals(-digit, SignedDigits.of(-value).digit(position));
    }

    @Test
    void lengthReachesTheHighestDigit() {
        assertEquals(0, SignedDigits.of(0).length());
        assertEquals(4, SignedDigits.of(7).length());
        assertEquals(8, SignedDigits.of(-128).length());
        assertEquals(32, SignedDigits.of(Integer.MIN_VALUE).length());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CodeBookTest {

    /** Tries every code: least distance first, then least magnitude. */
    private static int nearest(TreeSet<Integer> codes, double number) {
        int best = 0;
        for (int code : codes) {
            double distance = Math.abs(number - code) - Math.abs(number - best);
            if (distance < 0 || distance == 0 && Math.abs(code) < Math.abs(best)) {
                best = code;
            }
        }
        return best;
    }

    @Test
    void findsTheNearestCodeThatTheSchemeAllows() {
        SplittableRandom random = new SplittableRandom(1);
        for (WeightScheme scheme : Schemes.all(0)) {
            CodeBook book = CodeBook.of(scheme);
            TreeSet<Integer> codes = Schemes.codes(scheme);
            assertEquals(codes.last(), book.largest(), scheme.text());
            for (int i = 0; i < 2000; i++) {
                double number = random.nextDouble(-1.3, 1.3) * book.largest();
                assertEquals(nearest(codes, number), book.nearest(number), scheme.text() + ": " + number);
            }
        }
    }

    /** Numbers halfway between codes, exactly and one unit in the last place to either side. */
    @Test
    void takesTheSmallerMagnitudeHalfway() {
        for (WeightScheme scheme : Schemes.all(0)) {
            CodeBook book = CodeBook.of(scheme);
            List<Integer> codes = List.copyOf(Schemes.codes(scheme));
            for (int i = 0; i + 1 < codes.size(); i++) {
                double half = (codes.get(i) + codes.get(i + 1)) / 2.0;
                int inner = half > 0 ? codes.get(i) : codes.get(i + 1);
                assertEquals(inner, book.nearest(half), scheme.text() + ": " + half);
                assertEquals(codes.get(i), book.nearest(Math.nextDown(half)), scheme.text() + ": below " + half);
                assertEquals(codes.get(i + 1), book.nearest(Math.nextUp(half)), scheme.text() + ": above " + half);
            }
        }
    }

    @Test
    void saturates() {
        for (WeightScheme scheme : Schemes.all(0)) {
            CodeBook book = CodeBook.of(scheme);
            assertEquals(book.largest(), book.nearest(1e300));
            assertEquals(-book.largest(), book.nearest(Double.NEGATIVE_INFINITY));
            assertEquals(0, book.nearest(-0.0));
        }
    }

    @Test
    void countsTheFewestSignedPowersOfTwo() {
        for (int digits = 0; digits <= 4; digits++) {
            for (int code = -127; code <= 127; code++) {
                TreeSet<Integer> codes = digits == 0 ? new TreeSet<>(List.of(0))
                        : Schemes.codes(new WeightScheme.Digits(digits, 8, 0));
                assertEquals(codes.contains(code), CodeBook.signedDigits(code) <= digits, code + " in " + digits);
            }
        }
    }

    @Test
    void hasAllIntegersWhereDigitsSuffice() {
        assertEquals(true, CodeBook.of(new WeightScheme.Digits(4, 8, 0)).dense());
        assertEquals(false, CodeBook.of(new WeightScheme.Digits(3, 8, 0)).dense());
        assertEquals(true, CodeBook.of(new WeightScheme.Digits(1, 2, 0)).dense());
        assertEquals(255, Schemes.codes(new WeightScheme.Digits(4, 8, 0)).size());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import java.util.stream.IntStream;

/** The codes a scheme allows, and the nearest of them to a real number. */
final class CodeBook {
    /** Ascending, symmetric about 0. */
    private final int[] codes;
    private final int largest;
    /** Whether every integer up to the largest is a code, so that rounding finds the nearest. */
    private final boolean dense;

    private CodeBook(int[] codes) {
        this.codes = codes;
        this.largest = codes[codes.length - 1];
        this.dense = codes.length == 2 * largest + 1;
    }

    static CodeBook of(WeightScheme scheme) {
        int limit = scheme instanceof WeightScheme.Ternary ? 1 : (1 << (scheme.bits() - 1)) - 1;
        int digits = scheme instanceof WeightScheme.Digits d ? d.digits() : Integer.MAX_VALUE;
        return new CodeBook(IntStream.rangeClosed(-limit, limit).filter(c -> signedDigits(c) <= digits).toArray());
    }

    /** Returns the fewest signed powers of two that sum to the code: the nonzero digits of its canonical form. */
    static int signedDigits(int code) {
        int magnitude = Math.abs(code);
        return Integer.bitCount((3 * magnitude ^ magnitude) >> 1);
    }

    int largest() {
        return largest;
    }

    boolean dense() {
        return dense;
    }

    /** Returns the code nearest to the number; halfway, the one of smaller magnitude. */
    int nearest(double number) {
        double magnitude = Math.abs(number);
        int code = magnitude >= largest ? largest : dense ? (int) Math.ceil(magnitude - 0.5) : search(magnitude);
        return number < 0 ? -code : code;
    }

    private int search(double magnitude) {
        int low = codes.length / 2;
        int high = codes.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (codes[middle] <= magnitude) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return magnitude - codes[low] <= codes[high] - magnitude ? codes[low] : codes[high];
    }
}

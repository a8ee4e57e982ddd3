// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

/**
 * The canonical signed-digit form of an integer (Reitwiesner 1960): {@code value = Σ 2^i (i in plus) - Σ 2^i (i in
 * minus)}, no two neighbouring digits nonzero, hence with the fewest nonzero digits of all such forms.
 *
 * @param plus  bit i is set where the digit of weight {@code 2^i} is +1
 * @param minus bit i is set where it is -1
 */
public record SignedDigits(long plus, long minus) {

    /** Returns the canonical form of any 32-bit integer. */
    public static SignedDigits of(int value) {
        long v = Math.abs((long) value);
        long triple = 3 * v;
        long plus = (triple & ~v) >> 1;
        long minus = (v & ~triple) >> 1;
        return value >= 0 ? new SignedDigits(plus, minus) : new SignedDigits(minus, plus);
    }

    /** Returns the number of nonzero digits of the value's canonical form. */
    public static int count(int value) {
        long v = Math.abs((long) value);
        return Long.bitCount(v ^ 3 * v);
    }

    /** Returns the number of nonzero digits. */
    public int count() {
        return Long.bitCount(plus | minus);
    }

    /** Returns digit i: -1, 0 or +1. */
    public int digit(int i) {
        return (int) (plus >> i & 1) - (int) (minus >> i & 1);
    }

    /** Returns the number of positions up to the highest nonzero digit; 0 for the value 0. */
    public int length() {
        return 64 - Long.numberOfLeadingZeros(plus | minus);
    }

    /** Returns the integer that the digits stand for. */
    public long value() {
        return plus - minus;
    }
}

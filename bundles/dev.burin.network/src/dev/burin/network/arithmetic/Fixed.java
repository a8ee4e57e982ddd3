// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.arithmetic;

/** Shifts that round, roots and reciprocals, as hardware does them. */
public final class Fixed {
    private Fixed() {
    }

    /**
     * Returns {@code ⌊value / 2^shift + 1/2⌋}: an arithmetic right shift that rounds half up, one adder in hardware.
     * A shift of 0 changes nothing.
     */
    public static long roundShift(long value, int shift) {
        return shift == 0 ? value : (value + (1L << (shift - 1))) >> shift;
    }

    /**
     * Returns {@code ⌊√value⌋} for {@code 0 <= value < 2^52}. In hardware 16 steps of a restoring root (shift, compare,
     * subtract); here a double root, exact below 2^52, since a correctly rounded root of such an integer never crosses
     * the next integer downward and is corrected when it crosses upward.
     */
    public static int squareRoot(long value) {
        long root = (long) Math.sqrt((double) value);
        return (int) (root * root > value ? root - 1 : root);
    }

    /** Returns {@code ⌊2^31 / mantissa⌋} for a mantissa in [2^15, 2^16): 17 steps of a restoring division. */
    public static int reciprocal(int mantissa) {
        return (int) ((1L << 31) / mantissa);
    }

    /** Returns {@code ⌊log2 value⌋} of a positive value: a leading-one detector. */
    public static int log2(long value) {
        return 63 - Long.numberOfLeadingZeros(value);
    }
}

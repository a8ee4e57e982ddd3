// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

/**
 * A range of integers, both ends included: what a value can be, and therefore how wide its wires are. Ends lie within
 * {@code ±2^62}, so that magnitudes exist and sums of two do not overflow.
 */
public record Interval(long min, long max) {
    private static final long LIMIT = 1L << 62;

    public Interval {
        if (min > max) {
            throw new IllegalArgumentException("empty interval " + min + ".." + max);
        } else if (min < -LIMIT || max > LIMIT) {
            throw new IllegalArgumentException("interval too wide: " + min + ".." + max);
        }
    }

    /** Returns the symmetric range of a signed width: {@code ±(2^(bits-1) - 1)}; the most negative code is not used. */
    public static Interval symmetric(int bits) {
        long max = (1L << (bits - 1)) - 1;
        return new Interval(-max, max);
    }

    /** Returns the range {@code -magnitude..magnitude}. */
    public static Interval within(long magnitude) {
        return new Interval(-magnitude, magnitude);
    }

    /** Returns the width in bits of a two's complement wire that holds the range; 1 for the range 0..0. */
    public int bits() {
        long magnitude = Math.max(max, ~min);
        return 65 - Long.numberOfLeadingZeros(Math.max(magnitude, 0));
    }

    /** Returns the largest absolute value in the range. */
    public long magnitude() {
        return Math.max(Math.abs(min), Math.abs(max));
    }

    public boolean contains(long value) {
        return min <= value && value <= max;
    }

    public boolean contains(Interval other) {
        return min <= other.min && other.max <= max;
    }

    /** Returns the value moved to the nearest end if it is outside. */
    public long clamp(long value) {
        return Math.max(min, Math.min(max, value));
    }
}

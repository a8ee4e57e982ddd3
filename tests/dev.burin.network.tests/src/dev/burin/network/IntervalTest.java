// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final long MOST = 1L << 62;

    @Test
    void isAsWideAsItsWiderEndInTwosComplement() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 5_000; i++) {
            long a = random.nextLong() >> random.nextInt(2, 64);
            long b = random.nextLong() >> random.nextInt(2, 64);
            Interval interval = new Interval(Math.min(a, b), Math.max(a, b));
            int bits = Math.max(BigInteger.valueOf(a).bitLength(), BigInteger.valueOf(b).bitLength()) + 1;
            assertEquals(bits, interval.bits(), interval.toString());
            assertEquals(Math.max(Math.abs(a), Math.abs(b)), interval.magnitude());
        }
        assertEquals(1, new Interval(0, 0).bits());
        assertEquals(1, new Interval(-1, 0).bits());
        assertEquals(8, new Interval(-128, 127).bits());
    }

    @Test
    void leavesOutTheMostNegativeCodeOfASymmetricWidth() {
        assertEquals(new Interval(-127, 127), Interval.symmetric(8));
        assertEquals(new Interval(-1, 1), Interval.symmetric(2));
        assertEquals(new Interval(-5, 5), Interval.within(5));
        for (int bits = 2; bits <= 60; bits++) {
            assertEquals(bits, Interval.symmetric(bits).bits());
        }
    }

    @Test
    void clampsToTheNearestEnd() {
        Interval interval = new Interval(-3, 10);
        assertEquals(-3, interval.clamp(Long.MIN_VALUE));
        assertEquals(10, interval.clamp(Long.MAX_VALUE));
        assertEquals(7, interval.clamp(7));
        assertTrue(interval.contains(-3) && interval.contains(10) && interval.contains(new Interval(-3, 10)));
        assertFalse(interval.contains(-4) || interval.contains(11) || interval.contains(new Interval(-3, 11)));
    }

    @Test
    void refusesEmptyAndUnboundedRanges() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Long.MIN_VALUE, 0));
        assertThrows(IllegalArgumentException.class, () -> new Interval(0, MOST + 1));
        assertThrows(IllegalArgumentException.class, () -> Interval.within(-1));
        assertEquals(MOST, new Interval(-MOST, MOST).magnitude());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScalingTest {
    private static final int LIMIT = (1 << 16) - 1;

    @Test
    void roundsFactorsToTheNearestMultiplier() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 3_000; i++) {
            int groups = random.nextInt(1, 5);
            double[] factors = new double[groups * random.nextInt(1, 5)];
            for (int f = 0; f < factors.length; f++) {
                factors[f] = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-40, 15));
            }
            Scaling scaling = Scaling.of(factors, groups);
            assertEquals(factors.length / groups, scaling.outputs());
            for (int f = 0; f < factors.length; f++) {
                int multiplier = scaling.multiplier(f / groups, f % groups);
                int shift = scaling.shift(f / groups);
                assertTrue(Math.abs(multiplier) <= LIMIT && shift >= 0 && shift <= Scaling.MAX_SHIFT);
                // exact: half a step, or one where the nearest multiplier would be 2^16
                BigDecimal error = new BigDecimal(factors[f]).multiply(new BigDecimal(BigInteger.TWO.pow(shift)))
                        .subtract(new BigDecimal(multiplier)).abs();
                assertTrue(error.doubleValue() <= (Math.abs(multiplier) == LIMIT ? 1 : 0.5), factors[f] + ": " + error);
            }
        }
    }

    @Test
    void usesTheWholeWidthOfTheMultiplier() {
        SplittableRandom random = new SplittableRandom(10);
        for (int i = 0; i < 3_000; i++) {
            double factor = Math.scalb(random.nextDouble(0.5, 1), random.nextInt(-30, 16));
            Scaling scaling = Scaling.of(new double[] {factor}, 1);
            assertTrue(scaling.multiplier(0, 0) >= 1 << 15, "factor " + factor);
            assertEquals(factor, Math.scalb((double) scaling.multiplier(0, 0), -scaling.shift(0)), factor * 0x1p-15);
        }
    }

    @Test
    void roundsTinyFactorsToZeroAndKeepsZeros() {
        Scaling scaling = Scaling.of(new double[] {0, Double.MIN_VALUE, 0x1p-46, -0x1p-48}, 1);
        assertEquals(0, scaling.multiplier(0, 0));
        assertEquals(0, scaling.multiplier(1, 0));
        assertEquals(1, scaling.multiplier(2, 0));
        assertEquals(0, scaling.multiplier(3, 0));
        assertEquals(1, scaling.multiplierMagnitude());
    }

    @Test
    void refusesFactorsThatDoNotFit() {
        assertEquals(LIMIT, Scaling.of(new double[] {65536}, 1).multiplier(0, 0));
        for (double factor : new double[] {65537, -65537, 1e300, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> Scaling.of(new double[] {factor}, 1), "" + factor);
        }
    }

    @Test
    void boundsTheMultipliersOfAnOutputTogether() {
        Scaling scaling = Scaling.exact(new int[] {1, -2, 3, LIMIT, -LIMIT, 0}, new byte[] {0, 46}, 3);
        assertEquals(2L * LIMIT, scaling.multiplierMagnitude());
        assertEquals(-2, scaling.multiplier(0, 1));
        assertEquals(46, scaling.shift(1));
    }

    @Test
    void refusesConstantsThatHardwareDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> Scaling.exact(new int[] {LIMIT + 1}, new byte[1], 1));
        assertThrows(IllegalArgumentException.class, () -> Scaling.exact(new int[] {Integer.MIN_VALUE}, new byte[1], 1));
        assertThrows(IllegalArgumentException.class, () -> Scaling.exact(new int[] {1}, new byte[] {47}, 1));
        assertThrows(IllegalArgumentException.class, () -> Scaling.exact(new int[] {1}, new byte[] {-1}, 1));
        assertThrows(IllegalArgumentException.class, () -> Scaling.exact(new int[] {1}, new byte[2], 1));
        assertThrows(IllegalArgumentException.class, () -> Scaling.exact(new int[0], new byte[0], 1));
        assertThrows(IllegalArgumentException.class, () -> Scaling.exact(new int[0], new byte[1], 0));
    }
}

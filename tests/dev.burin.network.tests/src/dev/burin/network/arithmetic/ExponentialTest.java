// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExponentialTest {

    private static Stream<Exponential> exponentials() {
        SplittableRandom random = new SplittableRandom(3);
        Stream<Exponential> any = Stream.generate(() ->
                new Exponential(random.nextInt(1, (1 << 15) + 1), random.nextInt(0, 19))).limit(300);
        return Stream.concat(any, Stream.of(new Exponential(1, 0), new Exponential(1, 18), new Exponential(1 << 15, 0),
                new Exponential(1 << 15, 18)));
    }

    /** T[f] rounds 2^(15 - f/256) iff (2T - 1)^256 <= 2^(256·16 - f) < (2T + 1)^256. */
    @Test
    void hasATableThatIsRoundedExactly() {
        int[] table = Exponential.tableEntries();
        assertEquals(256, table.length);
        for (int f = 0; f < table.length; f++) {
            BigInteger power = BigInteger.ONE.shiftLeft(256 * 16 - f);
            assertTrue(BigInteger.valueOf(2L * table[f] - 1).pow(256).compareTo(power) <= 0, "entry " + f);
            assertTrue(BigInteger.valueOf(2L * table[f] + 1).pow(256).compareTo(power) > 0, "entry " + f);
        }
    }

    @Test
    void isOneAtTheMaximumAndZeroFromTheLimitOn() {
        exponentials().forEach(exponential -> {
            assertEquals(1 << Exponential.BITS, exponential.probability(0));
            assertEquals(0, exponential.probability(exponential.limit()));
            assertEquals(0, exponential.probability(Integer.MAX_VALUE));
            long octaves = (long) (exponential.limit() - 1) * exponential.multiplier() >> (8 + exponential.shift());
            assertTrue(octaves < 17, exponential + " vanishes too early");
        });
    }

    @Test
    void neverRises() {
        SplittableRandom random = new SplittableRandom(4);
        exponentials().forEach(exponential -> {
            int near = exponential.probability(0);
            int stride = Math.max(1, exponential.limit() / 400);
            for (long d = 1; d < exponential.limit() + 2L * stride; d += random.nextInt(1, stride + 1)) {
                int p = exponential.probability((int) d);
                assertTrue(p >= 0 && p <= near, exponential + " at " + d);
                near = p;
            }
        });
    }

    /** The fraction is cut to 1/256 octave, so p is up to 2^(1/256) too large; table and shift round by 1/2 each. */
    @Test
    void isWithinACutFractionAndTwoRoundingsOfTheRealExponential() {
        SplittableRandom random = new SplittableRandom(5);
        exponentials().forEach(exponential -> {
            double perUnit = Math.scalb((double) exponential.multiplier(), -8 - exponential.shift());
            for (int i = 0; i < 200; i++) {
                int distance = random.nextInt(exponential.limit());
                double real = StrictMath.pow(2, Exponential.BITS - distance * perUnit);
                int p = exponential.probability(distance);
                assertTrue(p >= real - 1.001 && p <= real * StrictMath.pow(2, 1 / 256.0) + 1.001,
                        exponential + " at " + distance + ": " + p + " for " + real);
            }
        });
    }

    @Test
    void isMadeForARealStep() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 2_000; i++) {
            double step = Math.scalb(random.nextDouble(0.5, 1), random.nextInt(-16, 3));
            Exponential exponential = Exponential.ofStep(step);
            double perUnit = Math.scalb((double) exponential.multiplier(), -8 - exponential.shift()) * Math.log(2);
            assertEquals(step, perUnit, step * 0x1p-9, "step " + step);
        }
    }

    @Test
    void takesTheNearestItHasForStepsBeyondItsRange() {
        assertEquals(new Exponential(1, 18), Exponential.ofStep(0));
        assertEquals(new Exponential(1, 18), Exponential.ofStep(Double.MIN_VALUE));
        assertEquals(new Exponential(1 << 15, 0), Exponential.ofStep(1e300));
        assertEquals(new Exponential(1 << 15, 0), Exponential.ofStep(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> Exponential.ofStep(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Exponential.ofStep(-1));
    }

    @Test
    void refusesConstantsThatHardwareDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> new Exponential(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Exponential((1 << 15) + 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Exponential(1, -1));
        assertThrows(IllegalArgumentException.class, () -> new Exponential(1, 19));
    }
}

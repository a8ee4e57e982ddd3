// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.arithmetic.Exponential;
import dev.burin.simulate.RandomNetworks;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SeededSamplerTest {
    private final SplittableRandom random = new SplittableRandom(5);

    /** The first numbers of xorshift32 by shifts 13, 17, 5 from 1, as its authors and many others print them. */
    @Test
    void generatorGivesTheKnownSequence() {
        XorShift generator = new XorShift(1);
        long[] expected = {270369, 67634689, 2647435461L, 307599695, 2398689233L};
        for (long number : expected) {
            assertEquals(number, Integer.toUnsignedLong(generator.next()));
        }
        assertThrows(IllegalArgumentException.class, () -> new XorShift(0));
    }

    @Test
    void streamsOfUsersAndSeedsDiffer() {
        Set<Integer> firsts = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            for (int user = 0; user < 50; user++) {
                firsts.add(XorShift.stream(seed, user).next());
                assertEquals(XorShift.stream(seed, user).next(), XorShift.stream(seed, user).next());
            }
        }
        assertTrue(firsts.size() > 2495, firsts.size() + " different of 2500");
    }

    @Test
    void drawIsTheFormulaInUnboundedIntegers() {
        for (int trial = 0; trial < 2000; trial++) {
            int[] logits = new int[1 + random.nextInt(80)];
            int spread = 1 + random.nextInt(20_000);
            Arrays.setAll(logits, i -> random.nextInt(-spread, spread));
            SeededSampler sampler = new SeededSampler(Exponential.ofStep(Math.pow(2, -random.nextInt(14))), 0);
            int number = switch (trial % 10) {
                case 0 -> 1;
                case 1 -> -1;
                default -> random.nextInt();
            };
            assertEquals(formula(sampler.exponential(), logits, number), sampler.draw(logits, number));
        }
    }

    private static int formula(Exponential exponential, int[] logits, int number) {
        int max = Arrays.stream(logits).max().orElseThrow();
        BigInteger sum = BigInteger.ZERO;
        for (int logit : logits) {
            sum = sum.add(BigInteger.valueOf(exponential.probability(max - logit)));
        }
        BigInteger target = sum.multiply(BigInteger.valueOf(Integer.toUnsignedLong(number))).shiftRight(32);
        BigInteger passed = BigInteger.ZERO;
        int i = -1;
        while (passed.compareTo(target) <= 0) {
            i++;
            passed = passed.add(BigInteger.valueOf(exponential.probability(max - logits[i])));
        }
        return i;
    }

    @Test
    void frequenciesFollowTheSoftmax() {
        double step = 0.001;
        int[] logits = {0, -693, -1386, -20_000, 0};
        SeededSampler sampler = new SeededSampler(Exponential.ofStep(step), 9);
        XorShift generator = XorShift.stream(9, 0);
        int[] counts = new int[logits.length];
        int draws = 100_000;
        for (int i = 0; i < draws; i++) {
            counts[sampler.draw(logits, generator.next())]++;
        }
        double sum = Arrays.stream(logits).mapToDouble(logit -> Math.exp(logit * step)).sum();
        for (int i = 0; i < logits.length; i++) {
            double expected = Math.exp(logits[i] * step) / sum;
            assertEquals(expected, counts[i] / (double) draws, 0.006, "token " + i);
        }
        assertEquals(0, counts[3]);
    }

    @Test
    void temperatureScalesTheExponential() {
        var network = RandomNetworks.of(1);
        SeededSampler cold = SeededSampler.of(network.logits(), 0.5, 1);
        SeededSampler warm = SeededSampler.of(network.logits(), 1, 1);
        int d = 60;
        assertNotEquals(warm.exponential(), cold.exponential());
        assertTrue(Math.abs(warm.exponential().probability(2 * d) - cold.exponential().probability(d)) <= 128);
        assertThrows(IllegalArgumentException.class, () -> SeededSampler.of(network.logits(), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> SeededSampler.of(network.logits(), -1, 1));
        assertThrows(IllegalArgumentException.class, () -> SeededSampler.of(network.logits(), Double.NaN, 1));
        assertThrows(IllegalArgumentException.class,
                () -> SeededSampler.of(network.logits(), Double.POSITIVE_INFINITY, 1));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final int CHANNELS = 12;

    /** Returns what was seen of normally distributed vectors whose channels are of the given sizes. */
    private static ActivationStatistics seen(long seed, int vectors, double... sizes) {
        SplittableRandom random = new SplittableRandom(seed);
        ActivationStatistics statistics = new ActivationStatistics(sizes.length);
        for (int v = 0; v < vectors; v++) {
            float[] vector = new float[sizes.length];
            for (int c = 0; c < sizes.length; c++) {
                double sum = 0;
                for (int i = 0; i < 12; i++) {
                    sum += random.nextDouble(-0.5, 0.5);
                }
                vector[c] = (float) (sum * sizes[c]);
            }
            statistics.add(vector, true);
        }
        return statistics;
    }

    private static double[] sizes(long seed) {
        return new SplittableRandom(seed).doubles(CHANNELS, -3, 1).map(exponent -> Math.pow(10, exponent)).toArray();
    }

    @Test
    void isOneStepForAllChannelsWithoutStrength() {
        double[] steps = Steps.perChannel(seen(1, 100, sizes(1)), 8, 0);
        for (double step : steps) {
            assertEquals(steps[0], step);
        }
    }

    @Test
    void givesEachChannelItsWholeRangeAtFullStrength() {
        ActivationStatistics seen = seen(2, 100, sizes(2));
        double[] steps = Steps.perChannel(seen, 8, 1);
        for (int c = 0; c < CHANNELS; c++) {
            double largestCode = seen.maximum(c) / steps[c];
            assertTrue(largestCode >= 127 - 1e-9 && largestCode <= 127 / 0.85 + 1e-9, "channel " + c + ": " + largestCode);
        }
    }

    @Test
    void goesBetweenByTheStrength() {
        ActivationStatistics seen = seen(3, 100, sizes(3));
        double[] half = Steps.perChannel(seen, 8, 0.5);
        for (int c = 1; c < CHANNELS; c++) {
            assertEquals(Math.sqrt(seen.maximum(c) / seen.maximum(0)), half[c] / half[0], 1e-12);
        }
    }

    @Test
    void boundsTheStepsOfChannelsThatWereNeverSeen() {
        double[] steps = Steps.perChannel(seen(4, 50, 1, 0, 1e-9), 8, 1);
        assertEquals(1e-4, steps[1] / steps[0], 1e-12);
        assertEquals(1e-4, steps[2] / steps[0], 1e-12);
    }

    @Test
    void hasPositiveStepsWhereNothingWasSeen() {
        assertEquals(1 / 127.0, Steps.perChannel(seen(5, 10, 0, 0), 8, 0.5)[1]);
        assertEquals(1 / 7.0, Steps.perChannel(seen(5, 10, 0, 0), 4, 1)[0]);
    }

    /** Between no clipping and 0.85 of the range, no step of 2000 has less error on the samples. */
    @Test
    void clipsWhereTheErrorIsLeast() {
        for (int bits = 3; bits <= 8; bits++) {
            ActivationStatistics seen = seen(bits, 300, sizes(6));
            double[] ones = new double[CHANNELS];
            Arrays.fill(ones, 1);
            int limit = (1 << (bits - 1)) - 1;
            double max = seen.maximum(0, CHANNELS);
            double own = Steps.base(seen, bits, ones, 0, CHANNELS);
            assertTrue(own <= max / limit && own >= 0.85 * max / limit * (1 - 1e-12));
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i <= 2000; i++) {
                least = Math.min(least, error(seen, max / limit * (0.85 + 0.15 * i / 2000), limit));
            }
            double error = error(seen, own, limit);
            assertTrue(error <= least * 1.1, bits + " bits: " + error + " against " + least);
            assertTrue(error <= error(seen, max / limit, limit));
        }
    }

    private static double error(ActivationStatistics seen, double step, int limit) {
        double sum = 0;
        for (int s = 0; s < seen.samples(); s++) {
            for (int c = 0; c < CHANNELS; c++) {
                double code = Math.max(-limit, Math.min(limit, Math.rint(seen.sample(s, c) / step)));
                sum += Math.pow(seen.sample(s, c) - code * step, 2);
            }
        }
        return sum;
    }

    @Test
    void looksOnlyAtTheChannelsItIsAskedFor() {
        ActivationStatistics seen = seen(7, 50, 1000, 1, 1, 1000);
        double[] ones = {1, 1, 1, 1};
        double inner = Steps.base(seen, 8, ones, 1, 2);
        assertTrue(inner <= seen.maximum(1, 2) / 127 && inner >= 0.84 * seen.maximum(1, 2) / 127);
    }

    @Test
    void isPositiveAndFiniteForActivationsOfAnySize() {
        for (double size : new double[] {1e-44, 1e-38, 1e-20, 1, 1e20, 3e37}) {
            for (double strength : new double[] {0, 0.5, 1}) {
                for (double step : Steps.perChannel(seen(8, 30, size, size / 7, 0), 8, strength)) {
                    assertTrue(step > 0 && step < Double.POSITIVE_INFINITY, size + ": " + step);
                }
            }
        }
    }

    @Test
    void joinsWhatTwoTextsShowed() {
        ActivationStatistics joined = seen(9, 10, 1, 2).append(seen(10, 30, 3, 1));
        assertEquals(40, joined.samples());
        assertEquals(Math.max(seen(9, 10, 1, 2).maximum(1), seen(10, 30, 3, 1).maximum(1)), joined.maximum(1));
        double mean = (10 * seen(9, 10, 1, 2).meanSquare(0) + 30 * seen(10, 30, 3, 1).meanSquare(0)) / 40;
        assertEquals(mean, joined.meanSquare(0), 1e-12);
        assertEquals(seen(10, 30, 3, 1).sample(0, 1), joined.sample(10, 1));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScaleSearchTest {

    private static double best(WeightScheme scheme, Clip clip, double... weights) {
        double[] importance = new double[weights.length];
        Arrays.fill(importance, 1);
        return new ScaleSearch(CodeBook.of(scheme), clip).best(weights, importance, 0, weights.length);
    }

    @Test
    void isPositiveAndFiniteWhateverTheWeights() {
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 400; trial++) {
            double[] weights = new double[random.nextInt(1, 12)];
            double[] importance = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                double tiniest = Double.MIN_VALUE * random.nextInt(3);
                weights[i] = random.nextInt(6) == 0 ? tiniest : random.nextInt(6) == 0 ? Double.MAX_VALUE
                        : Math.scalb(random.nextDouble(-1, 1), random.nextInt(-1070, 1024));
                importance[i] = Math.scalb(1.0, random.nextInt(-200, 200));
            }
            for (WeightScheme scheme : Schemes.all(0)) {
                for (Clip clip : Clip.values()) {
                    double scale = new ScaleSearch(CodeBook.of(scheme), clip).best(weights, importance, 0, weights.length);
                    assertTrue(scale > 0 && scale < Double.POSITIVE_INFINITY,
                            scheme.text() + " " + clip + " " + Arrays.toString(weights) + ": " + scale);
                    QuantizedMatrix matrix = Schemes.quantize(scheme, clip, weights, 1, importance);
                    assertTrue(matrix.relativeError() >= 0 && matrix.relativeError() <= 1.0001,
                            scheme.text() + " " + clip + " " + Arrays.toString(weights) + ": " + matrix.relativeError());
                }
            }
        }
    }

    @Test
    void keepsWeightsAsSmallAsFloatsGet() {
        double tiny = Float.MIN_VALUE;
        for (WeightScheme scheme : Schemes.all(0)) {
            double scale = best(scheme, Clip.MSE, tiny, -tiny);
            assertEquals(tiny, CodeBook.of(scheme).nearest(tiny / scale) * scale, 1e-9 * tiny, scheme.text());
        }
    }

    @Test
    void clipsAnOutlierThatCostsMoreThanItIsWorth() {
        double[] weights = new double[100];
        Arrays.fill(weights, 0.8);
        weights[0] = 2;
        double scale = best(new WeightScheme.Ternary(0), Clip.MSE, weights);
        assertEquals(0.812, scale, 1e-9);
        assertEquals(2, best(new WeightScheme.Ternary(0), Clip.MAX, weights));
    }

    @Test
    void takesTheScaleOneForZeros() {
        assertEquals(1, best(new WeightScheme.Integers(8, 0), Clip.MSE, 0, 0, -0.0));
        assertEquals(1, best(new WeightScheme.Integers(8, 0), Clip.MAX, Double.MIN_VALUE));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class WeightQuantizerTest {
    private static final int ROWS = 6;
    private static final int COLUMNS = 24;
    private static final int[] GROUPS = {0, 1, 8, 24};

    private final SplittableRandom random = new SplittableRandom(2);
    private final double[] weights = Schemes.weights(random, ROWS * COLUMNS);
    private final double[] importance = Schemes.importance(random, COLUMNS);

    private interface Check {
        void check(WeightScheme scheme, Clip clip, QuantizedMatrix matrix);
    }

    private void forAll(Check check) {
        for (int group : GROUPS) {
            for (WeightScheme scheme : Schemes.all(group)) {
                for (Clip clip : Clip.values()) {
                    check.check(scheme, clip, Schemes.quantize(scheme, clip, weights, ROWS, importance));
                }
            }
        }
    }

    @Test
    void makesOnlyCodesOfTheScheme() {
        forAll((scheme, clip, matrix) -> {
            TreeSet<Integer> codes = Schemes.codes(scheme);
            for (int i = 0; i < weights.length; i++) {
                int code = matrix.matrix().code(i / COLUMNS, i % COLUMNS);
                assertTrue(codes.contains(code), scheme.text() + ": " + code);
                assertTrue(code == 0 || Math.signum(code) == Math.signum(weights[i]), scheme.text() + ": " + code);
            }
            assertEquals(scheme.text(), matrix.matrix().scheme());
            assertEquals(scheme.bits(), matrix.matrix().bits());
            assertEquals(scheme.groupSize() == 0 ? COLUMNS : scheme.groupSize(), matrix.matrix().groupSize());
            assertEquals(ROWS * matrix.matrix().groups(), matrix.scales().length);
        });
    }

    /** No code of the book would bring a weight nearer, for the scale that was chosen. */
    @Test
    void roundsEachWeightToTheNearestCode() {
        forAll((scheme, clip, matrix) -> {
            TreeSet<Integer> codes = Schemes.codes(scheme);
            for (int i = 0; i < weights.length; i++) {
                double scale = matrix.scale(i / COLUMNS, i % COLUMNS / matrix.matrix().groupSize());
                double weight = weights[i];
                double own = Math.abs(weight - matrix.matrix().code(i / COLUMNS, i % COLUMNS) * scale);
                double least = codes.stream().mapToDouble(code -> Math.abs(weight - code * scale)).min().orElseThrow();
                assertEquals(least, own, 1e-12 * scale, scheme.text());
            }
        });
    }

    @Test
    void neverLosesMoreThanTheLargestWeightAsScaleWould() {
        for (int trial = 0; trial < 30; trial++) {
            double[] others = Schemes.weights(random, ROWS * COLUMNS);
            for (WeightScheme scheme : Schemes.all(trial % 2 == 0 ? 0 : 8)) {
                QuantizedMatrix best = Schemes.quantize(scheme, Clip.MSE, others, ROWS, importance);
                QuantizedMatrix max = Schemes.quantize(scheme, Clip.MAX, others, ROWS, importance);
                for (int run = 0; run < best.scales().length; run++) {
                    int groups = best.matrix().groups();
                    double error = Schemes.error(best, others, importance, run / groups, run % groups);
                    double bound = Schemes.error(max, others, importance, run / groups, run % groups);
                    assertTrue(error <= bound * (1 + 1e-9), scheme.text() + ": " + error + " above " + bound);
                }
                assertTrue(best.relativeError() <= max.relativeError() * (1 + 1e-9), scheme.text());
            }
        }
    }

    /** A search over thousands of scales finds little less error, on rows as they come in models. */
    @Test
    void isNearTheBestScaleThereIs() {
        int columns = 128;
        double[] wide = Schemes.weights(random, 12 * columns);
        double[] squares = random.doubles(columns, -1, 1).map(exponent -> Math.pow(10, exponent)).toArray();
        for (WeightScheme scheme : Schemes.all(0)) {
            QuantizedMatrix matrix = Schemes.quantize(scheme, Clip.MSE, wide, 12, squares);
            double own = 0;
            double best = 0;
            for (int row = 0; row < 12; row++) {
                own += Schemes.error(matrix, wide, squares, row, 0);
                best += leastError(scheme, Arrays.copyOfRange(wide, row * columns, (row + 1) * columns), squares);
            }
            assertTrue(own <= 1.1 * best, scheme.text() + ": " + own + " against " + best);
        }
    }

    private static double leastError(WeightScheme scheme, double[] row, double[] importance) {
        CodeBook book = CodeBook.of(scheme);
        double max = Arrays.stream(row).map(Math::abs).max().orElseThrow();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i <= 3000; i++) {
            double scale = max / book.largest() * 3 * i / 3000;
            double sum = 0;
            for (int c = 0; c < row.length; c++) {
                sum += importance[c] * Math.pow(row[c] - book.nearest(row[c] / scale) * scale, 2);
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    @Test
    void putsTheLargestWeightAtTheLargestCodeWithoutClipping() {
        for (WeightScheme scheme : Schemes.all(8)) {
            QuantizedMatrix matrix = Schemes.quantize(scheme, Clip.MAX, weights, ROWS, importance);
            for (int run = 0; run < matrix.scales().length; run++) {
                double max = Arrays.stream(weights, run * 8, run * 8 + 8).map(Math::abs).max().orElseThrow();
                assertEquals(max / Schemes.codes(scheme).last(), matrix.scales()[run], scheme.text());
            }
        }
    }

    @Test
    void representsWeightsOnItsGridExactly() {
        for (int group : GROUPS) {
            for (WeightScheme scheme : Schemes.all(group)) {
                Integer[] codes = Schemes.codes(scheme).toArray(Integer[]::new);
                int size = group == 0 ? COLUMNS : group;
                double[] onGrid = new double[ROWS * COLUMNS];
                for (int i = 0; i < onGrid.length; i++) {
                    boolean first = i % size == 0;
                    int code = first ? codes[codes.length - 1] : codes[random.nextInt(codes.length)];
                    onGrid[i] = Math.scalb((double) code, i / size % 30 - 15);
                }
                for (Clip clip : Clip.values()) {
                    QuantizedMatrix matrix = Schemes.quantize(scheme, clip, onGrid, ROWS, importance);
                    assertEquals(0, matrix.relativeError(), scheme.text());
                    for (int i = 0; i < onGrid.length; i++) {
                        assertEquals(onGrid[i], matrix.matrix().code(i / COLUMNS, i % COLUMNS) * matrix.scales()[i / size]);
                    }
                }
            }
        }
    }

    @Test
    void statesTheErrorItMade() {
        forAll((scheme, clip, matrix) -> {
            double error = 0;
            double total = 0;
            for (int run = 0; run < matrix.scales().length; run++) {
                int groups = matrix.matrix().groups();
                error += Schemes.error(matrix, weights, importance, run / groups, run % groups);
            }
            for (int i = 0; i < weights.length; i++) {
                total += importance[i % COLUMNS] * weights[i] * weights[i];
            }
            assertEquals(error / total, matrix.relativeError(), 1e-9);
        });
    }

    @Test
    void givesRowsOfZerosTheScaleOne() {
        for (WeightScheme scheme : Schemes.all(0)) {
            for (Clip clip : Clip.values()) {
                QuantizedMatrix matrix = Schemes.quantize(scheme, clip, new double[8], 2, new double[] {1, 2, 3, 4});
                assertArrayEquals(new double[] {1, 1}, matrix.scales());
                assertEquals(0, matrix.matrix().sumMagnitude(1));
                assertEquals(0, matrix.relativeError());
            }
        }
    }

    @Test
    void representsASingleColumnExactly() {
        for (WeightScheme scheme : Schemes.all(0)) {
            QuantizedMatrix matrix = Schemes.quantize(scheme, Clip.MSE, new double[] {-3, 0.1, 0}, 3, new double[] {7});
            assertEquals(0, matrix.relativeError(), 1e-25);
            assertEquals(-3, matrix.matrix().code(0, 0) * matrix.scale(0, 0), 1e-12);
        }
    }

    /** Importance decides: the column that counts is kept at the cost of the one that does not. */
    @Test
    void spendsPrecisionWhereInputsAreLarge() {
        double[] row = {1.0, 0.37, 0.37, 0.37};
        WeightScheme scheme = new WeightScheme.Ternary(0);
        QuantizedMatrix large = Schemes.quantize(scheme, Clip.MSE, row, 1, new double[] {1e-3, 1, 1, 1});
        assertEquals(0.37, large.matrix().code(0, 1) * large.scale(0, 0), 0.01);
        QuantizedMatrix small = Schemes.quantize(scheme, Clip.MSE, row, 1, new double[] {1e3, 1, 1, 1});
        assertEquals(1.0, small.matrix().code(0, 0) * small.scale(0, 0), 0.01);
    }

    @Test
    void isDeterministic() {
        forAll((scheme, clip, matrix) -> {
            QuantizedMatrix again = Schemes.quantize(scheme, clip, weights.clone(), ROWS, importance.clone());
            assertEquals(matrix.matrix().codes(), again.matrix().codes());
            assertArrayEquals(matrix.scales(), again.scales());
            assertEquals(matrix.relativeError(), again.relativeError());
        });
    }

    /** A power of two moves into the scale and changes nothing else. */
    @Test
    void doesNotDependOnTheUnitOfWeights() {
        double[] scaled = Arrays.stream(weights).map(weight -> Math.scalb(weight, -37)).toArray();
        forAll((scheme, clip, matrix) -> {
            QuantizedMatrix other = Schemes.quantize(scheme, clip, scaled, ROWS, importance);
            assertEquals(matrix.matrix().codes(), other.matrix().codes());
            assertEquals(matrix.relativeError(), other.relativeError());
        });
    }

    @Test
    void refusesGroupsThatDoNotDivideTheColumns() {
        WeightQuantizer quantizer = new WeightQuantizer(new WeightScheme.Integers(4, 7), Clip.MSE);
        assertThrows(IllegalArgumentException.class, () ->
                quantizer.quantize("m", weights, ROWS, importance, Progress.NONE));
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled = () -> true;
        WeightQuantizer quantizer = new WeightQuantizer(new WeightScheme.Integers(4, 0), Clip.MSE);
        assertThrows(CancellationException.class, () -> quantizer.quantize("m", weights, ROWS, importance, cancelled));
    }
}

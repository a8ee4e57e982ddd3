// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import dev.burin.base.progress.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** All schemes, their codes found by search, and weights to try them on. */
final class Schemes {
    private Schemes() {
    }

    /** Returns every scheme, its scales per row (0) or per group. */
    static List<WeightScheme> all(int groupSize) {
        List<WeightScheme> schemes = new ArrayList<>();
        schemes.add(new WeightScheme.Ternary(groupSize));
        for (int bits = 2; bits <= 8; bits++) {
            schemes.add(new WeightScheme.Integers(bits, groupSize));
            for (int digits = 1; digits <= 4; digits++) {
                schemes.add(new WeightScheme.Digits(digits, bits, groupSize));
            }
        }
        return schemes;
    }

    /** Returns the codes that the scheme's description allows, in ascending order. */
    static TreeSet<Integer> codes(WeightScheme scheme) {
        int limit = scheme instanceof WeightScheme.Ternary ? 1 : (1 << (scheme.bits() - 1)) - 1;
        TreeSet<Integer> codes = new TreeSet<>();
        for (int code : scheme instanceof WeightScheme.Digits d ? sums(d.digits()) : sums(8)) {
            if (Math.abs(code) <= limit) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Returns all sums of at most so many signed powers of two up to 2^8. */
    private static Set<Integer> sums(int digits) {
        Set<Integer> sums = new HashSet<>(Set.of(0));
        for (int d = 0; d < digits; d++) {
            for (int sum : List.copyOf(sums)) {
                for (int power = 1; power <= 256; power *= 2) {
                    sums.add(sum + power);
                    sums.add(sum - power);
                }
            }
        }
        return sums;
    }

    /** Returns weights that are normally distributed, a few of them far out, some zero. */
    static double[] weights(SplittableRandom random, int count) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            double normal = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(random.nextDouble(Math.PI));
            weights[i] = random.nextInt(10) == 0 ? 0 : random.nextInt(20) == 0 ? normal * 5 : normal;
        }
        return weights;
    }

    /** Returns one positive factor per column, over four orders of magnitude. */
    static double[] importance(SplittableRandom random, int columns) {
        return random.doubles(columns, -2, 2).map(exponent -> Math.pow(10, exponent)).toArray();
    }

    static QuantizedMatrix quantize(WeightScheme scheme, Clip clip, double[] weights, int rows, double[] importance) {
        return new WeightQuantizer(scheme, clip).quantize("m", weights, rows, importance, Progress.NONE);
    }

    /** Returns the weighted squared error of a run of weights under its scale. */
    static double error(QuantizedMatrix matrix, double[] weights, double[] importance, int row, int group) {
        int size = matrix.matrix().groupSize();
        double sum = 0;
        for (int c = group * size; c < (group + 1) * size; c++) {
            double back = matrix.matrix().code(row, c) * matrix.scale(row, group);
            sum += importance[c] * Math.pow(weights[row * importance.length + c] - back, 2);
        }
        return sum;
    }
}

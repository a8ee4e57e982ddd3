// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

/** Compares two logit vectors position by position and sums what it finds. */
final class PositionScore {
    private final double step;
    private final int[] integers;
    private final double[] expected;
    private final double[] found;
    private Quality.Sums sums = Quality.Sums.NONE;

    /** @param step real value of an integer logit of 1 */
    PositionScore(double step, int vocabulary) {
        this.step = step;
        this.integers = new int[vocabulary];
        this.expected = new double[vocabulary];
        this.found = new double[vocabulary];
    }

    /** Returns the array to put the next integer logits into. */
    int[] integers() {
        return integers;
    }

    /** Adds a position: its row of float logits beside the integers. */
    void add(float[] logits, int position, int target) {
        int best = 0;
        int integerBest = 0;
        for (int i = 0; i < integers.length; i++) {
            expected[i] = logits[position * integers.length + i];
            found[i] = integers[i] * step;
            best = expected[i] > expected[best] ? i : best;
            integerBest = integers[i] > integers[integerBest] ? i : integerBest;
        }
        normalise(expected);
        normalise(found);
        double kl = 0;
        for (int i = 0; i < expected.length; i++) {
            kl += Math.exp(expected[i]) * (expected[i] - found[i]);
        }
        sums = sums.plus(new Quality.Sums(1, -found[target], -expected[target], kl, best == integerBest ? 1 : 0));
    }

    Quality.Sums sums() {
        return sums;
    }

    /** Turns logits into log-probabilities. */
    private static void normalise(double[] logits) {
        double max = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            max = Math.max(max, logit);
        }
        double sum = 0;
        for (double logit : logits) {
            sum += Math.exp(logit - max);
        }
        double log = max + Math.log(sum);
        for (int i = 0; i < logits.length; i++) {
            logits[i] -= log;
        }
    }
}

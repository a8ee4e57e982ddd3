// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

/**
 * Finds the scale of a run of weights: the step whose codes have the least weighted squared error.
 *
 * <p>Candidates put the largest weight at a geometric grid of codes; the best few are refined by alternating between
 * the least-squares scale for fixed codes and the nearest codes for a fixed scale.
 */
final class ScaleSearch {
    private static final int REFINEMENTS = 8;
    private final CodeBook book;
    private final Clip clip;

    ScaleSearch(CodeBook book, Clip clip) {
        this.book = book;
        this.clip = clip;
    }

    /** Returns the best positive scale for {@code weights[from..from+length)}; 1 if all are zero. */
    double best(double[] weights, double[] importance, int from, int length) {
        double max = 0;
        for (int i = from; i < from + length; i++) {
            max = Math.max(max, Math.abs(weights[i]));
        }
        if (max == 0) {
            return 1;
        }
        if (clip == Clip.MAX) {
            return max / book.largest();
        }
        double best = max / book.largest();
        double least = error(weights, importance, from, length, best);
        for (double position : grid()) {
            double scale = max / position;
            double error = error(weights, importance, from, length, scale);
            if (error < least) {
                least = error;
                best = scale;
            }
        }
        return refine(weights, importance, from, length, best, least);
    }

    /** Returns where the largest weight may come to lie, in codes: beyond the largest code it saturates. */
    private double[] grid() {
        double low = book.dense() ? book.largest() : Math.max(1, book.largest() * 0.3);
        double high = book.largest() * (book.largest() > 31 ? 1.6 : book.largest() == 1 ? 8 : 2.5);
        int steps = 48;
        double[] grid = new double[steps];
        for (int i = 0; i < steps; i++) {
            grid[i] = low * Math.pow(high / low, (double) i / (steps - 1));
        }
        return grid;
    }

    private double refine(double[] weights, double[] importance, int from, int length, double start, double startError) {
        double best = start;
        double least = startError;
        for (int round = 0; round < REFINEMENTS; round++) {
            double product = 0;
            double square = 0;
            for (int i = from; i < from + length; i++) {
                int code = book.nearest(weights[i] / best);
                product += importance[i - from] * weights[i] * code;
                square += importance[i - from] * (double) code * code;
            }
            double scale = square == 0 ? best : product / square;
            double error = error(weights, importance, from, length, scale);
            if (!(error < least)) {
                break;
            }
            least = error;
            best = scale;
        }
        return best;
    }

    private double error(double[] weights, double[] importance, int from, int length, double scale) {
        double inverse = 1 / scale;
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            double difference = weights[i] - book.nearest(weights[i] * inverse) * scale;
            sum += importance[i - from] * difference * difference;
        }
        return sum;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

/**
 * Finds the scale of a run of weights: the step whose codes have the least weighted squared error.
 *
 * <p>Candidates put the largest weight at a geometric grid of codes; the best is refined by alternating between the
 * least-squares scale for fixed codes and the nearest codes for a fixed scale.
 */
final class ScaleSearch {
    private static final int REFINEMENTS = 8;
    /** Runs that stay below this are taken for zero: their scale, or its inverse, would not be a normal double. */
    private static final double SMALLEST = 0x1p-1000;

    private final CodeBook book;
    private final Clip clip;

    ScaleSearch(CodeBook book, Clip clip) {
        this.book = book;
        this.clip = clip;
    }

    /** Returns the best scale for {@code weights[from..from+length)}, positive and finite; 1 if all are zero. */
    double best(double[] weights, double[] importance, int from, int length) {
        double max = 0;
        for (int i = from; i < from + length; i++) {
            max = Math.max(max, Math.abs(weights[i]));
        }
        if (max < SMALLEST) {
            return 1;
        }
        if (clip == Clip.MAX) {
            return max / book.largest();
        }
        // a power of two changes no code; near 1 no square overflows or vanishes
        int exponent = Math.getExponent(max);
        double[] run = new double[length];
        for (int i = 0; i < length; i++) {
            run[i] = Math.scalb(weights[from + i], -exponent);
        }
        return Math.scalb(best(run, importance, Math.scalb(max, -exponent)), exponent);
    }

    private double best(double[] weights, double[] importance, double max) {
        double best = max / book.largest();
        double least = error(weights, importance, best);
        for (double position : grid()) {
            double scale = max / position;
            double error = error(weights, importance, scale);
            if (error < least) {
                least = error;
                best = scale;
            }
        }
        return refine(weights, importance, best, least);
    }

    /** Returns where the largest weight may come to lie, in codes: beyond the largest code it saturates. */
    private double[] grid() {
        double low = book.dense() ? book.largest() : Math.max(1, book.largest() * 0.3);
        // the fewer codes, the further the best scale may clip
        int most = book.largest();
        double high = most * (most > 31 ? 1.6 : most > 7 ? 2.5 : most > 3 ? 3.5 : most > 1 ? 6 : 9);
        int steps = 48;
        double[] grid = new double[steps];
        for (int i = 0; i < steps; i++) {
            grid[i] = low * StrictMath.pow(high / low, (double) i / (steps - 1));
        }
        return grid;
    }

    private double refine(double[] weights, double[] importance, double start, double startError) {
        double best = start;
        double least = startError;
        for (int round = 0; round < REFINEMENTS; round++) {
            double product = 0;
            double square = 0;
            for (int i = 0; i < weights.length; i++) {
                int code = book.nearest(weights[i] / best);
                product += importance[i] * weights[i] * code;
                square += importance[i] * (double) code * code;
            }
            double scale = square == 0 ? best : product / square;
            double error = error(weights, importance, scale);
            if (!(error < least)) {
                break;
            }
            least = error;
            best = scale;
        }
        return best;
    }

    private double error(double[] weights, double[] importance, double scale) {
        double inverse = 1 / scale;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double difference = weights[i] - book.nearest(weights[i] * inverse) * scale;
            sum += importance[i] * difference * difference;
        }
        return sum;
    }
}

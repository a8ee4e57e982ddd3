// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

/**
 * Chooses what the integer 1 means in each channel of an activation.
 *
 * <p>A channel's step is {@code base · weight[channel]}. The weights are the channels' calibrated maxima raised to a
 * strength between 0 (one step for all) and 1 (each channel uses its whole range); they move into the columns of the
 * matrix that reads the activation, as in SmoothQuant (arXiv 2211.10438). The base has the least squared error on the
 * calibration samples: the rarest values may saturate.
 */
public final class Steps {
    /** Less than this costs more on text that calibration has not seen than it wins on what it has (measured). */
    private static final double SMALLEST_CLIP = 0.85;
    private static final int CANDIDATES = 15;
    private static final double SMALLEST_SHARE = 1e-4;

    private Steps() {
    }

    /** Returns the step of each channel for integers of that width. */
    public static double[] perChannel(ActivationStatistics seen, int bits, double strength) {
        double[] weights = new double[seen.channels()];
        double largest = seen.maximum(0, seen.channels());
        for (int c = 0; c < weights.length; c++) {
            double share = largest == 0 ? 1 : Math.max(seen.maximum(c) / largest, SMALLEST_SHARE);
            weights[c] = StrictMath.pow(share, strength);
        }
        double base = base(seen, bits, weights, 0, weights.length);
        double[] steps = new double[weights.length];
        for (int c = 0; c < steps.length; c++) {
            steps[c] = base * weights[c];
        }
        return steps;
    }

    /** Returns the base step of the channels {@code from..from+length} for given channel weights. */
    public static double base(ActivationStatistics seen, int bits, double[] weights, int from, int length) {
        int limit = (1 << (bits - 1)) - 1;
        double max = 0;
        for (int c = from; c < from + length; c++) {
            max = Math.max(max, seen.maximum(c) / weights[c]);
        }
        if (max == 0) {
            return 1.0 / limit;
        }
        double best = max / limit;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= CANDIDATES; i++) {
            double clip = 1 - (1 - SMALLEST_CLIP) * i / CANDIDATES;
            double step = max * clip / limit;
            double error = error(seen, weights, from, length, step, limit);
            if (error < least) {
                least = error;
                best = step;
            }
        }
        return best;
    }

    private static double error(ActivationStatistics seen, double[] weights, int from, int length, double base,
            int limit) {
        double sum = 0;
        for (int s = 0; s < seen.samples(); s++) {
            for (int c = from; c < from + length; c++) {
                double step = base * weights[c];
                double value = seen.sample(s, c);
                double code = Math.max(-limit, Math.min(limit, Math.rint(value / step)));
                double difference = (value - code * step) / weights[c];
                sum += difference * difference;
            }
        }
        return sum;
    }
}

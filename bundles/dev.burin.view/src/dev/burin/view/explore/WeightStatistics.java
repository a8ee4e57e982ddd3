// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import dev.burin.base.progress.Progress;
import dev.burin.model.Tensor;

/**
 * How the values of a tensor are distributed.
 *
 * @param mean      of all values
 * @param deviation standard deviation, of the population
 * @param zeros     values that are zero
 * @param histogram bins of equal width from the least to the greatest value
 */
public record WeightStatistics(long weights, double mean, double deviation, long zeros, Histogram histogram) {

    /** Reads a tensor twice, row by row: for its range, then for its bins. */
    public static WeightStatistics of(Tensor tensor, int bins, Progress progress) {
        progress.begin("Reading weights of " + tensor.name(), 2L * tensor.rows());
        float[] row = new float[tensor.columns()];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double squares = 0;
        long zeros = 0;
        for (int r = 0; r < tensor.rows(); r++) {
            tensor.read(r, row);
            for (float value : row) {
                low = Math.min(low, value);
                high = Math.max(high, value);
                sum += value;
                squares += (double) value * value;
                zeros += value == 0 ? 1 : 0;
            }
            progress.worked(1);
        }
        long weights = (long) tensor.rows() * tensor.columns();
        double mean = sum / weights;
        return new WeightStatistics(weights, mean, Math.sqrt(Math.max(0, squares / weights - mean * mean)), zeros,
                bins(tensor, row, low, high, bins, progress));
    }

    private static Histogram bins(Tensor tensor, float[] row, double low, double high, int bins, Progress progress) {
        long[] counts = new long[low == high ? 1 : bins];
        double scale = low == high ? 0 : counts.length / (high - low);
        for (int r = 0; r < tensor.rows(); r++) {
            tensor.read(r, row);
            for (float value : row) {
                counts[Math.min(counts.length - 1, (int) ((value - low) * scale))]++;
            }
            progress.worked(1);
        }
        return new Histogram(low, high, counts);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import java.util.Arrays;

/** Rounds a matrix by a scheme. Pure: equal inputs give equal codes on every machine. */
public final class WeightQuantizer {
    private final WeightScheme scheme;
    private final CodeBook book;
    private final ScaleSearch search;

    public WeightQuantizer(WeightScheme scheme, Clip clip) {
        this.scheme = scheme;
        this.book = CodeBook.of(scheme);
        this.search = new ScaleSearch(book, clip);
    }

    /**
     * Rounds the matrix.
     *
     * @param weights    row-major, rows × columns; finite
     * @param importance one positive factor per column: the mean square of that input, 1 where nothing is known
     * @throws IllegalArgumentException if the group size does not divide the columns
     */
    public QuantizedMatrix quantize(String name, double[] weights, int rows, double[] importance, Progress progress) {
        int columns = importance.length;
        int group = scheme.groupSize() == 0 ? columns : scheme.groupSize();
        if (columns % group != 0) {
            throw new IllegalArgumentException(name + ": groups of " + group + " do not divide " + columns + " columns");
        }
        byte[] codes = new byte[rows * columns];
        double[] scales = new double[rows * (columns / group)];
        double unit = unit(weights);
        double error = 0;
        double total = 0;
        for (int run = 0; run < scales.length; run++) {
            int from = run * group;
            double[] weighting = Arrays.copyOfRange(importance, from % columns, from % columns + group);
            double scale = search.best(weights, weighting, from, group);
            scales[run] = scale;
            for (int i = 0; i < group; i++) {
                double weight = weights[from + i];
                codes[from + i] = (byte) book.nearest(weight / scale);
                double difference = weight * unit - codes[from + i] * (scale * unit);
                error += weighting[i] * difference * difference;
                total += weighting[i] * (weight * unit) * (weight * unit);
            }
            progress.check();
        }
        ConstantMatrix matrix = new ConstantMatrix(name, rows, columns, group, scheme.bits(), scheme.text(), codes);
        return new QuantizedMatrix(matrix, scales, total == 0 ? 0 : error / total);
    }

    /** Returns a power of two that brings the largest weight near 1, so that squares neither overflow nor vanish. */
    private static double unit(double[] weights) {
        double max = 0;
        for (double weight : weights) {
            max = Math.max(max, Math.abs(weight));
        }
        return Math.scalb(1.0, -Math.max(-1000, Math.getExponent(max)));
    }
}

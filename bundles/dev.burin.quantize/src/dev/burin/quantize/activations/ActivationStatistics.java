// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was seen of one activation: extremes and second moments per channel, and sample vectors. */
public final class ActivationStatistics {
    private final double[] maxima;
    private final double[] squares;
    private final List<float[]> samples = new ArrayList<>();
    private long count;

    ActivationStatistics(int channels) {
        maxima = new double[channels];
        squares = new double[channels];
    }

    void add(float[] values, boolean keepSample) {
        for (int c = 0; c < maxima.length; c++) {
            maxima[c] = Math.max(maxima[c], Math.abs(values[c]));
            squares[c] += (double) values[c] * values[c];
        }
        count++;
        if (keepSample) {
            samples.add(Arrays.copyOf(values, maxima.length));
        }
    }

    /** Takes over what another part of the text showed, behind what this has seen, and returns this. */
    ActivationStatistics append(ActivationStatistics later) {
        for (int c = 0; c < maxima.length; c++) {
            maxima[c] = Math.max(maxima[c], later.maxima[c]);
            squares[c] += later.squares[c];
        }
        samples.addAll(later.samples);
        count += later.count;
        return this;
    }

    public int channels() {
        return maxima.length;
    }

    /** Returns the largest absolute value seen in the channel. */
    public double maximum(int channel) {
        return maxima[channel];
    }

    /** Returns the largest absolute value seen in channels {@code from..from+length}. */
    public double maximum(int from, int length) {
        double max = 0;
        for (int c = from; c < from + length; c++) {
            max = Math.max(max, maxima[c]);
        }
        return max;
    }

    /** Returns the mean square of the channel. */
    public double meanSquare(int channel) {
        return squares[channel] / count;
    }

    int samples() {
        return samples.size();
    }

    float sample(int index, int channel) {
        return samples.get(index)[channel];
    }
}

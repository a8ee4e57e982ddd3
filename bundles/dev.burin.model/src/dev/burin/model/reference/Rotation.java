// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.reference;

import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;

/** The rotary embedding of one position: pair {@code i} of each head turns by {@code p * theta^(-2i / headDim)}. */
final class Rotation {
    private final RopeStyle style;
    private final int headDim;
    private final double[] frequencies;
    private final float[] cosines;
    private final float[] sines;

    Rotation(ModelConfig config) {
        style = config.ropeStyle();
        headDim = config.headDim();
        frequencies = new double[headDim / 2];
        cosines = new float[headDim / 2];
        sines = new float[headDim / 2];
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] = StrictMath.pow(config.ropeTheta(), -2.0 * i / headDim);
        }
    }

    void moveTo(int position) {
        for (int i = 0; i < frequencies.length; i++) {
            cosines[i] = (float) StrictMath.cos(position * frequencies[i]);
            sines[i] = (float) StrictMath.sin(position * frequencies[i]);
        }
    }

    /** Turns the pairs of each head in place. */
    void apply(float[] vector, int heads) {
        for (int h = 0; h < heads; h++) {
            for (int i = 0; i < frequencies.length; i++) {
                int first = h * headDim + style.first(i, headDim);
                int second = h * headDim + style.second(i, headDim);
                float a = vector[first];
                float b = vector[second];
                vector[first] = a * cosines[i] - b * sines[i];
                vector[second] = a * sines[i] + b * cosines[i];
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.quantize.activations.ActivationStatistics;
import dev.burin.quantize.activations.Steps;
import java.util.Arrays;

/**
 * Steps of queries and keys after rotation, per channel, such that their product is the same in all channels of a
 * query head: then the integer dot product is the score up to one factor.
 *
 * <p>Within that bound a pair of rotated channels may give range from the key to the query. Keys are narrow because
 * they are stored, so each pair of key channels uses its whole range, and the query, which is not stored and can be
 * two bits wider for little, takes the rest.
 *
 * @param query step per query channel
 * @param key   step per key channel
 * @param score product of the two, per query head
 */
record ScoreSteps(double[] query, double[] key, double[] score) {

    static ScoreSteps of(ModelConfig config, ActivationStatistics queries, ActivationStatistics keys,
            Numerics numerics) {
        int size = config.headDim();
        double[] keyWeights = keyWeights(config, keys);
        double[] queryWeights = new double[config.queryDim()];
        Arrays.setAll(queryWeights, c -> 1 / keyWeights[keyChannel(config, c)]);
        double[] key = new double[config.kvDim()];
        double[] keyBase = new double[config.kvHeads()];
        for (int head = 0; head < config.kvHeads(); head++) {
            keyBase[head] = Steps.base(keys, numerics.cache(), keyWeights, head * size, size);
            for (int c = head * size; c < (head + 1) * size; c++) {
                key[c] = keyBase[head] * keyWeights[c];
            }
        }
        double[] query = new double[config.queryDim()];
        double[] score = new double[config.heads()];
        for (int head = 0; head < config.heads(); head++) {
            double base = Steps.base(queries, numerics.query(), queryWeights, head * size, size);
            score[head] = base * keyBase[head / config.headsPerKv()];
            for (int c = head * size; c < (head + 1) * size; c++) {
                query[c] = base * queryWeights[c];
            }
        }
        return new ScoreSteps(query, key, score);
    }

    /** Returns the key channel that a query channel is multiplied with. */
    static int keyChannel(ModelConfig config, int queryChannel) {
        int size = config.headDim();
        return queryChannel / size / config.headsPerKv() * size + queryChannel % size;
    }

    private static double[] keyWeights(ModelConfig config, ActivationStatistics keys) {
        int size = config.headDim();
        double[] weights = new double[config.kvDim()];
        for (int c = 0; c < weights.length; c++) {
            int partner = c - c % size + partner(config.ropeStyle(), c % size, size);
            double largest = Math.max(keys.maximum(c), keys.maximum(partner));
            weights[c] = largest > 0 ? largest : 1;
        }
        return weights;
    }

    /** Returns the channel of the head that is rotated together with this one. */
    private static int partner(RopeStyle style, int channel, int size) {
        return style == RopeStyle.HALF ? (channel + size / 2) % size : channel ^ 1;
    }
}

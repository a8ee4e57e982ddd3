// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.evaluate.Evaluator;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far an integer network is from its float model on random texts that calibration has not seen.
 *
 * @param kl       mean Kullback-Leibler divergence of the integer network's next-token distribution, in nats
 * @param agreed   share of positions at which both choose the same token
 * @param distance root of the mean squared difference of logits, over their standard deviation
 */
record Divergence(double kl, double agreed, double distance) {
    private static final int TEXTS = 6;

    /** Runs both; the evaluator checks every value against its interval. */
    static Divergence of(LanguageModel model, IntegerNetwork network) throws IOException {
        SplittableRandom random = new SplittableRandom(99);
        FloatNetwork reference = FloatNetwork.of(model);
        double kl = 0;
        int agreed = 0;
        double difference = 0;
        double square = 0;
        int positions = 0;
        for (int text = 0; text < TEXTS; text++) {
            FloatNetwork.State state = reference.newState();
            Evaluator evaluator = new Evaluator(network);
            for (int token : Models.tokens(random, network.context())) {
                double[] expected = doubles(reference.step(state, token));
                int next = evaluator.step(token);
                double[] found = logits(network, evaluator);
                kl += kl(expected, found);
                agreed += next == argMax(expected) ? 1 : 0;
                double mean = Arrays.stream(expected).average().orElseThrow();
                for (int i = 0; i < found.length; i++) {
                    difference += Math.pow(expected[i] - found[i], 2);
                    square += Math.pow(expected[i] - mean, 2);
                }
                positions++;
            }
        }
        return new Divergence(kl / positions, (double) agreed / positions, Math.sqrt(difference / square));
    }

    private static double[] doubles(float[] values) {
        double[] copy = new double[values.length];
        Arrays.setAll(copy, i -> values[i]);
        return copy;
    }

    private static double[] logits(IntegerNetwork network, Evaluator evaluator) {
        long[] steps = evaluator.logits();
        double[] logits = new double[steps.length];
        Arrays.setAll(logits, i -> steps[i] * network.logits().scale().step(i));
        return logits;
    }

    private static int argMax(double[] x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            best = x[i] > x[best] ? i : best;
        }
        return best;
    }

    private static double kl(double[] expected, double[] found) {
        double expectedLog = logSum(expected);
        double foundLog = logSum(found);
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            sum += Math.exp(expected[i] - expectedLog) * (expected[i] - expectedLog - found[i] + foundLog);
        }
        return sum;
    }

    private static double logSum(double[] x) {
        double max = x[argMax(x)];
        double sum = 0;
        for (double logit : x) {
            sum += Math.exp(logit - max);
        }
        return max + Math.log(sum);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/** Attention's loops in plain Java. */
public final class PlainAttentionLoops implements AttentionLoops {

    @Override
    public void scores(int[] query, int queryAt, float[] keys, int keysAt, int stride, int size, int[] scores,
            int count, int[] max) {
        java.util.Arrays.fill(scores, 0, count, 0);
        for (int d = 0; d < size; d++) {
            accumulate(query[queryAt + d], keys, keysAt + d * stride, scores, count);
        }
        int largest = scores[0];
        for (int t = 1; t < count; t++) {
            largest = Math.max(largest, scores[t]);
        }
        max[0] = largest;
    }

    private static void accumulate(int factor, float[] keys, int at, int[] scores, int count) {
        for (int t = 0; t < count; t++) {
            scores[t] += factor * (int) keys[at + t];
        }
    }

    @Override
    public long probabilities(ExponentialTable exponential, int[] scores, int count, int max) {
        long total = 0;
        for (int t = 0; t < count; t++) {
            scores[t] = exponential.probability(max - scores[t]);
            total += scores[t];
        }
        return total;
    }

    @Override
    public long weightedSum(int[] probabilities, int[] values, int at, int count) {
        long sum = 0;
        for (int t = 0; t < count; t++) {
            sum += (long) probabilities[t] * values[at + t];
        }
        return sum;
    }
}

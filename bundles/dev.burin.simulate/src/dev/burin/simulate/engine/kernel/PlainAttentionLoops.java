// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import java.util.Arrays;

/** Attention's loops in plain Java. */
public final class PlainAttentionLoops implements AttentionLoops {

    @Override
    public void scores(float[] queries, int n, int size, byte[] keys, int keysAt, int[] scores, int stride, int count) {
        int[] query = new int[size];
        for (int q = 0; q < n; q++) {
            for (int d = 0; d < size; d++) {
                query[d] = (int) queries[d * QUERIES + q];
            }
            for (int t = 0; t < count; t++) {
                scores[q * stride + t] = dot(query, keys, keysAt + at(t, size));
            }
        }
    }

    /** Returns where a position's first channel is, from the head's first on. */
    private static int at(int t, int size) {
        return t / ByteKvCache.BLOCK * ByteKvCache.BLOCK * size + t % ByteKvCache.BLOCK;
    }

    private static int dot(int[] query, byte[] keys, int at) {
        int sum = 0;
        for (int d = 0; d < query.length; d++) {
            sum += query[d] * keys[at + d * ByteKvCache.BLOCK];
        }
        return sum;
    }

    @Override
    public long probabilities(ExponentialTable exponential, int[] scores, int at, int own, int count) {
        int max = Integer.MIN_VALUE;
        for (int t = at; t < at + own; t++) {
            max = Math.max(max, scores[t]);
        }
        long total = 0;
        for (int t = at; t < at + own; t++) {
            scores[t] = exponential.probability(max - scores[t]);
            total += scores[t];
        }
        Arrays.fill(scores, at + own, at + count, 0);
        return total;
    }

    @Override
    public void mix(int[] probabilities, int n, int stride, byte[] values, int valuesAt, int size, int count,
            long[] sums) {
        for (int q = 0; q < n; q++) {
            for (int d = 0; d < size; d++) {
                long sum = 0;
                for (int t = 0; t < count; t++) {
                    sum += (long) probabilities[q * stride + t] * values[valuesAt + at(t, size) + d * ByteKvCache.BLOCK];
                }
                sums[q * size + d] = sum;
            }
        }
    }
}

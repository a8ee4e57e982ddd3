// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import java.util.Arrays;

/** Attention's loops in plain Java. */
public final class PlainAttentionLoops implements AttentionLoops {
    private final int[][] rows;

    /** Makes loops for so many positions at most. */
    public PlainAttentionLoops(int context) {
        rows = new int[QUERIES][context];
    }

    @Override
    public void scores(float[] queries, int n, int size, byte[] keys, int keysAt, int count) {
        int[] query = new int[size];
        for (int q = 0; q < n; q++) {
            for (int d = 0; d < size; d++) {
                query[d] = (int) queries[d * QUERIES + q];
            }
            for (int t = 0; t < count; t++) {
                rows[q][t] = dot(query, keys, keysAt + at(t, size));
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
    public long probabilities(ExponentialTable exponential, int q, int own, int count) {
        int[] row = rows[q];
        int max = Integer.MIN_VALUE;
        for (int t = 0; t < own; t++) {
            max = Math.max(max, row[t]);
        }
        long total = 0;
        for (int t = 0; t < own; t++) {
            row[t] = exponential.probability(max - row[t]);
            total += row[t];
        }
        Arrays.fill(row, own, count, 0);
        return total;
    }

    @Override
    public void mix(int n, byte[] values, int valuesAt, int size, int count, long[] sums) {
        for (int q = 0; q < n; q++) {
            for (int d = 0; d < size; d++) {
                long sum = 0;
                for (int t = 0; t < count; t++) {
                    sum += (long) rows[q][t] * values[valuesAt + at(t, size) + d * ByteKvCache.BLOCK];
                }
                sums[q * size + d] = sum;
            }
        }
    }
}

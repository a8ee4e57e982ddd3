// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.evaluate;

import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.arithmetic.Fixed;
import dev.burin.network.operation.Attention;

/** The keys and values of one sequence in one attention operation, and the attention itself, plainly. */
final class AttentionCache {
    private final Attention operation;
    private final long[][] keys;
    private final long[][] values;

    AttentionCache(Attention operation) {
        this.operation = operation;
        this.keys = new long[operation.context()][];
        this.values = new long[operation.context()][];
    }

    long[] step(int position, long[] query, long[] key, long[] value) {
        keys[position] = key;
        values[position] = value;
        long[] y = new long[query.length];
        for (int head = 0; head < operation.heads(); head++) {
            int[] p = probabilities(head, position, query);
            mix(head, p, y);
        }
        return y;
    }

    private int[] probabilities(int head, int position, long[] query) {
        int size = operation.headSize();
        int kv = operation.kvHead(head) * size;
        long[] scores = new long[position + 1];
        long max = Long.MIN_VALUE;
        for (int t = 0; t <= position; t++) {
            for (int d = 0; d < size; d++) {
                scores[t] += query[head * size + d] * keys[t][kv + d];
            }
            max = Math.max(max, scores[t]);
        }
        Exponential exponential = operation.exponentials().get(head);
        int[] p = new int[scores.length];
        for (int t = 0; t < p.length; t++) {
            p[t] = exponential.probability((int) (max - scores[t]));
        }
        return p;
    }

    private void mix(int head, int[] p, long[] y) {
        int size = operation.headSize();
        int kv = operation.kvHead(head) * size;
        long total = 0;
        for (int probability : p) {
            total += probability;
        }
        int e = Fixed.log2(total) - Exponential.BITS;
        int reciprocal = Fixed.reciprocal((int) (total >> e));
        for (int d = 0; d < size; d++) {
            long sum = 0;
            for (int t = 0; t < p.length; t++) {
                sum += p[t] * values[t][kv + d];
            }
            long mean = Fixed.roundShift((sum >> e) * reciprocal, 31 - operation.fractionBits());
            y[head * size + d] = operation.output().range().clamp(mean);
        }
    }
}

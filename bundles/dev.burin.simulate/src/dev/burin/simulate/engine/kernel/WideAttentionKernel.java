// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.arithmetic.Fixed;
import dev.burin.network.operation.Attention;

/** {@link Attention} over keys and values of any width, plainly. */
public final class WideAttentionKernel implements Kernel {
    private final Attention operation;
    private final int index;
    private final Slot query;
    private final Slot key;
    private final Slot value;
    private final Slot output;
    private final int[] scores;

    /** Makes the kernel of the index-th attention of the network. */
    public WideAttentionKernel(Attention operation, int index, Slot query, Slot key, Slot value, Slot output) {
        this.operation = operation;
        this.index = index;
        this.query = query;
        this.key = key;
        this.value = value;
        this.output = output;
        this.scores = new int[operation.context()];
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            WideKvCache cache = (WideKvCache) lanes.cache(lane, index);
            int position = lanes.position(lane);
            System.arraycopy(key.data(), key.at(lane), cache.keys()[position], 0, key.length());
            System.arraycopy(value.data(), value.at(lane), cache.values()[position], 0, value.length());
            for (int head = 0; head < operation.heads(); head++) {
                attend(cache, head, lane, position + 1);
            }
        }
    }

    private void attend(WideKvCache cache, int head, int lane, int count) {
        int size = operation.headSize();
        int channel = operation.kvHead(head) * size;
        int max = Integer.MIN_VALUE;
        for (int t = 0; t < count; t++) {
            scores[t] = score(query.data(), query.at(lane) + head * size, cache.keys()[t], channel, size);
            max = Math.max(max, scores[t]);
        }
        Exponential exponential = operation.exponentials().get(head);
        long total = 0;
        for (int t = 0; t < count; t++) {
            scores[t] = exponential.probability(max - scores[t]);
            total += scores[t];
        }
        int e = Fixed.log2(total) - Exponential.BITS;
        int reciprocal = Fixed.reciprocal((int) (total >> e));
        for (int d = 0; d < size; d++) {
            long sum = 0;
            for (int t = 0; t < count; t++) {
                sum += (long) scores[t] * cache.values()[t][channel + d];
            }
            long mean = Fixed.roundShift((sum >> e) * reciprocal, 31 - operation.fractionBits());
            output.data()[output.at(lane) + head * size + d] = (int) operation.output().range().clamp(mean);
        }
    }

    private static int score(int[] query, int queryAt, int[] keys, int keysAt, int size) {
        int sum = 0;
        for (int d = 0; d < size; d++) {
            sum += query[queryAt + d] * keys[keysAt + d];
        }
        return sum;
    }
}

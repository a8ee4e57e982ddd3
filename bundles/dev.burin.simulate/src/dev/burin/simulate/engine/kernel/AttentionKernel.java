// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.arithmetic.Fixed;
import dev.burin.network.operation.Attention;

/**
 * {@link Attention}: keys and values of all lanes go into their caches first, then each lane attends to its own past.
 * The three inner loops are {@link AttentionLoops}, plain or by the Vector API.
 */
public final class AttentionKernel implements Kernel {
    private final Attention operation;
    private final int index;
    private final Slot query;
    private final Slot key;
    private final Slot value;
    private final Slot output;
    private final AttentionLoops loops;
    private final ExponentialTable[] exponentials;
    private final int[] scores;
    private final int[] max;

    /** Makes the kernel of the index-th attention of the network. */
    public AttentionKernel(Attention operation, int index, Slot query, Slot key, Slot value, Slot output,
            AttentionLoops loops) {
        this.operation = operation;
        this.index = index;
        this.query = query;
        this.key = key;
        this.value = value;
        this.output = output;
        this.loops = loops;
        this.exponentials = operation.exponentials().stream().map(ExponentialTable::new)
                .toArray(ExponentialTable[]::new);
        this.scores = new int[(operation.context() + 63) / 64 * 64];
        this.max = new int[1];
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            lanes.cache(lane, index).put(lanes.position(lane), key.data(), key.at(lane), value.data(), value.at(lane),
                    key.length());
        }
        for (int lane = 0; lane < lanes.count(); lane++) {
            KvCache cache = lanes.cache(lane, index);
            for (int head = 0; head < operation.heads(); head++) {
                attend(cache, head, lanes.position(lane) + 1, lane);
            }
        }
    }

    private void attend(KvCache cache, int head, int count, int lane) {
        int size = operation.headSize();
        int channels = operation.kvHead(head) * size * cache.stride();
        loops.scores(query.data(), query.at(lane) + head * size, cache.keys(), channels, cache.stride(), size, scores,
                count, max);
        long total = loops.probabilities(exponentials[head], scores, count, max[0]);
        int e = Fixed.log2(total) - Exponential.BITS;
        int reciprocal = Fixed.reciprocal((int) (total >> e));
        int shift = 31 - operation.fractionBits();
        int at = output.at(lane) + head * size;
        for (int d = 0; d < size; d++) {
            long sum = loops.weightedSum(scores, cache.values(), channels + d * cache.stride(), count);
            output.data()[at + d] = (int) Fixed.roundShift((sum >> e) * reciprocal, shift);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.arithmetic.Fixed;
import dev.burin.network.operation.Attention;

/**
 * {@link Attention}: keys and values of all lanes go into their caches first, then each lane attends to its own past.
 * Neighbouring lanes of one user and query heads that share a key head are run together by
 * {@link AttentionLoops}. For caches of bytes.
 */
public final class AttentionKernel implements Kernel {
    private static final int QUERIES = AttentionLoops.QUERIES;

    private final Attention operation;
    private final int index;
    private final Slot query;
    private final Slot key;
    private final Slot value;
    private final Slot output;
    private final AttentionLoops loops;
    private final ExponentialTable[] exponentials;
    private final int group;
    private final float[] queries;
    private final long[] sums;
    private final long[] totals = new long[QUERIES];

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
        this.group = operation.heads() / operation.kvHeads();
        this.queries = new float[operation.headSize() * QUERIES];
        this.sums = new long[QUERIES * operation.headSize()];
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            cache(lanes, lane).put(lanes.position(lane), key.data(), key.at(lane), value.data(), value.at(lane),
                    key.length());
        }
        int from = 0;
        while (from < lanes.count()) {
            ByteKvCache cache = cache(lanes, from);
            int to = from + 1;
            while (to < lanes.count() && cache(lanes, to) == cache) {
                to++;
            }
            for (int kvHead = 0; kvHead < operation.kvHeads(); kvHead++) {
                for (int q = from * group; q < to * group; q += QUERIES) {
                    attend(lanes, cache, kvHead, q, Math.min(QUERIES, to * group - q));
                }
            }
            from = to;
        }
    }

    private ByteKvCache cache(Lanes lanes, int lane) {
        return (ByteKvCache) lanes.cache(lane, index);
    }

    /** Runs n queries from the first on; query q is head {@code q % group} of the group, in lane {@code q / group}. */
    private void attend(Lanes lanes, ByteKvCache cache, int kvHead, int first, int n) {
        int size = operation.headSize();
        int at = kvHead * cache.headStride();
        int count = lanes.position((first + n - 1) / group) + 1;
        for (int q = 0; q < n; q++) {
            int x = query.at((first + q) / group) + head(kvHead, first + q) * size;
            for (int d = 0; d < size; d++) {
                queries[d * QUERIES + q] = query.data()[x + d];
            }
        }
        loops.scores(queries, n, size, cache.keys(), at, count);
        for (int q = 0; q < n; q++) {
            int own = lanes.position((first + q) / group) + 1;
            totals[q] = loops.probabilities(exponentials[head(kvHead, first + q)], q, own, count);
        }
        loops.mix(n, cache.values(), at, size, count, sums);
        for (int q = 0; q < n; q++) {
            mean(totals[q], q * size, output.at((first + q) / group) + head(kvHead, first + q) * size);
        }
    }

    private int head(int kvHead, int query) {
        return kvHead * group + query % group;
    }

    private void mean(long total, int sumsAt, int y) {
        int e = Fixed.log2(total) - Exponential.BITS;
        int reciprocal = Fixed.reciprocal((int) (total >> e));
        int shift = 31 - operation.fractionBits();
        for (int d = 0; d < operation.headSize(); d++) {
            output.data()[y + d] = (int) Fixed.roundShift((sums[sumsAt + d] >> e) * reciprocal, shift);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Attention;

/**
 * One user's keys and values in one attention operation, as bytes: what the engine reads most is kept smallest.
 *
 * <p>Positions are in blocks of {@value #BLOCK} and run fastest, so that scores and mixes of many positions are made at
 * once: channel d of position t of a head is at {@code head · headStride + (t / 16 · size + d) · 16 + t % 16}.
 */
public final class ByteKvCache implements KvCache {
    /** Positions of a block. */
    static final int BLOCK = 16;
    /** Kernels may read up to a multiple of so many positions; what is there beyond a sequence's end may be anything. */
    static final int PADDING = 2 * BLOCK;

    private final int size;
    private final int headStride;
    private final byte[] keys;
    private final byte[] values;

    ByteKvCache(Attention attention) {
        size = attention.headSize();
        headStride = (attention.context() + PADDING - 1) / PADDING * PADDING * size;
        keys = new byte[attention.kvHeads() * headStride];
        values = new byte[attention.kvHeads() * headStride];
    }

    void put(int position, int[] key, int keyAt, int[] value, int valueAt, int channels) {
        int at = position / BLOCK * BLOCK * size + position % BLOCK;
        for (int head = 0; head < channels; head += size) {
            for (int d = 0; d < size; d++) {
                keys[at + d * BLOCK] = (byte) key[keyAt + head + d];
                values[at + d * BLOCK] = (byte) value[valueAt + head + d];
            }
            at += headStride;
        }
    }

    int headStride() {
        return headStride;
    }

    byte[] keys() {
        return keys;
    }

    byte[] values() {
        return values;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Attention;

/**
 * One user's keys and values in one attention operation. Positions run fastest, so that scores and mixes of many
 * positions are made at once: channel c of position t is at {@code c * stride + t}. Keys are floats holding integers,
 * since their products are exact there.
 */
public final class KvCache {
    private static final int PADDING = 16;

    private final int stride;
    private final float[] keys;
    private final int[] values;

    public KvCache(Attention attention) {
        stride = (attention.context() + PADDING - 1) / PADDING * PADDING;
        keys = new float[attention.key().length() * stride];
        values = new int[attention.value().length() * stride];
    }

    void put(int position, int[] key, int keyAt, int[] value, int valueAt, int channels) {
        for (int c = 0; c < channels; c++) {
            keys[c * stride + position] = key[keyAt + c];
            values[c * stride + position] = value[valueAt + c];
        }
    }

    int stride() {
        return stride;
    }

    float[] keys() {
        return keys;
    }

    int[] values() {
        return values;
    }
}

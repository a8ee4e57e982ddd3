// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Attention;

/**
 * Keys and values wider than a byte: row t holds position t.
 *
 * @param keys   keys, one row per position
 * @param values values, one row per position
 */
record WideKvCache(int[][] keys, int[][] values) implements KvCache {

    WideKvCache(Attention attention) {
        this(new int[attention.context()][attention.key().length()],
                new int[attention.context()][attention.value().length()]);
    }
}

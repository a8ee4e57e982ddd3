// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Attention;

/** One user's keys and values in one attention operation. */
public sealed interface KvCache permits ByteKvCache, WideKvCache {

    /** Returns a new cache for the operation; its contents are of no interest until put. */
    static KvCache of(Attention attention) {
        return fitsBytes(attention) ? new ByteKvCache(attention) : new WideKvCache(attention);
    }

    /** Returns whether keys and values fit bytes, and queries are exact as floats. */
    static boolean fitsBytes(Attention attention) {
        return attention.key().range().bits() <= Byte.SIZE && attention.value().range().bits() <= Byte.SIZE
                && attention.query().range().magnitude() <= 1 << 24;
    }
}

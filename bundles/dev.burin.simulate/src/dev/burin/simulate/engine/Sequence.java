// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import dev.burin.simulate.engine.kernel.KvCache;
import java.util.List;

/** One user's state: the caches of all attention operations and the next position. Not for use from several threads. */
public final class Sequence {
    private final List<KvCache> caches;
    private int position;

    Sequence(List<KvCache> caches) {
        this.caches = List.copyOf(caches);
    }

    /** Returns how many tokens have been run. */
    public int position() {
        return position;
    }

    /** Forgets all tokens. */
    public void clear() {
        position = 0;
    }

    List<KvCache> caches() {
        return caches;
    }

    int take() {
        return position++;
    }
}

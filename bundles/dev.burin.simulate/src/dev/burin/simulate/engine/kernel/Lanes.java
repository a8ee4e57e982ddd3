// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import java.util.List;

/** What one pass runs: a token, a position and the caches of its user for each lane. */
public final class Lanes {
    private final int[] tokens;
    private final int[] positions;
    private final List<KvCache>[] caches;
    private int count;

    @SuppressWarnings("unchecked") // an array of lists, filled below with nothing else
    public Lanes(int capacity) {
        tokens = new int[capacity];
        positions = new int[capacity];
        caches = new List[capacity];
    }

    public void clear() {
        count = 0;
    }

    /** Adds a lane; lanes of one user must be added in the order of their positions. */
    public void add(int token, int position, List<KvCache> userCaches) {
        tokens[count] = token;
        positions[count] = position;
        caches[count++] = userCaches;
    }

    public int count() {
        return count;
    }

    public int capacity() {
        return tokens.length;
    }

    public int token(int lane) {
        return tokens[lane];
    }

    public int position(int lane) {
        return positions[lane];
    }

    public KvCache cache(int lane, int attention) {
        return caches[lane].get(attention);
    }
}

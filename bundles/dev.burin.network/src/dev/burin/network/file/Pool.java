// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Constants in the order of their first use, each once: equal ones that are not the same stay apart. */
final class Pool<T> {
    private final Map<T, Integer> indices = new IdentityHashMap<>();
    private final List<T> items = new ArrayList<>();

    void add(T item) {
        if (indices.putIfAbsent(item, items.size()) == null) {
            items.add(item);
        }
    }

    int indexOf(T item) {
        return indices.get(item);
    }

    List<T> items() {
        return items;
    }
}

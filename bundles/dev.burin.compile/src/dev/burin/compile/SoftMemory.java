// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers as long as there is room: what nobody else holds is forgotten before memory runs out. */
public final class SoftMemory implements Memory {
    private final Map<Object, SoftReference<Object>> known = new ConcurrentHashMap<>();

    @Override
    public <T> T recall(Object key, Class<T> type, Supplier<T> step) {
        SoftReference<Object> reference = known.get(key);
        Object found = reference == null ? null : reference.get();
        if (found != null) {
            return type.cast(found);
        }
        T made = step.get();
        known.values().removeIf(each -> each.refersTo(null));
        known.put(key, new SoftReference<>(made));
        return made;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import dev.burin.base.text.NamePattern;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Names in order, so that a pattern is matched only against those that begin as it does. */
final class NameIndex {
    private final NavigableMap<String, Integer> places = new TreeMap<>();

    /** Takes names in the order in which they are to be listed. */
    NameIndex(Collection<String> names) {
        int place = 0;
        for (String name : names) {
            places.put(name, place++);
        }
    }

    /** Returns the names that the pattern matches, in the order in which they were given. */
    List<String> matching(String text) {
        NamePattern pattern = new NamePattern(text);
        int star = text.indexOf('*');
        String prefix = star < 0 ? text : text.substring(0, star);
        return places.subMap(prefix, true, prefix + Character.MAX_VALUE, false).entrySet().stream()
                .filter(entry -> pattern.matches(entry.getKey())).sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey).toList();
    }
}

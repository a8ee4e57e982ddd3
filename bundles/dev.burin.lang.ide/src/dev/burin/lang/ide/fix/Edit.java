// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A replacement in a text.
 *
 * @param offset where it begins, in characters from the start of the text
 * @param length how many characters go
 * @param text   what comes instead
 */
public record Edit(int offset, int length, String text) {

    /** Returns where the replaced part ends. */
    public int end() {
        return offset + length;
    }

    /** Returns the edits in the order of the text, without those that touch what an earlier one of the list changes. */
    static List<Edit> compatible(List<Edit> edits) {
        List<Edit> kept = new ArrayList<>();
        TreeMap<Integer, Edit> byOffset = new TreeMap<>();
        for (Edit edit : edits) {
            var before = byOffset.floorEntry(edit.offset());
            var after = byOffset.ceilingEntry(edit.offset());
            boolean free = (before == null || before.getValue().end() <= edit.offset() && before.getKey() != edit.offset())
                    && (after == null || edit.end() <= after.getKey() && after.getKey() != edit.offset());
            if (free) {
                byOffset.put(edit.offset(), edit);
                kept.add(edit);
            }
        }
        kept.sort(Comparator.comparingInt(Edit::offset));
        return List.copyOf(kept);
    }

    /** Returns whether all of the edits can be made together with those already taken. */
    static boolean fits(List<Edit> edits, List<Edit> taken) {
        List<Edit> all = new ArrayList<>(taken);
        all.addAll(edits);
        return compatible(all).size() == all.size();
    }

    /** Returns the text with the edits made; they are ordered and do not overlap, and all speak of the text as it is. */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            result.append(text, from, edit.offset()).append(edit.text());
            from = edit.end();
        }
        return result.append(text.substring(from)).toString();
    }
}

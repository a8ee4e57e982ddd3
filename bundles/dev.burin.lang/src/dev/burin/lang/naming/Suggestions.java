// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.naming;

import java.util.Collection;
import java.util.Optional;

/** Finds what was probably meant: the nearest by edit distance (insert, delete, replace, swap neighbours). */
public final class Suggestions {
    private static final int MOST_CANDIDATES = 20_000;
    private static final int LONGEST = 100;

    private Suggestions() {
    }

    /** Returns the nearest candidate, if one is near enough to be meant: a third of the length away at most. */
    public static Optional<String> nearest(String text, Collection<String> candidates) {
        String best = null;
        int least = Math.max(1, text.length() / 3) + 1;
        if (text.length() > LONGEST || candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - text.length()) < least && !candidate.equals(text)) {
                int distance = distance(text, candidate);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the end of a message that offers the suggestion, or nothing if there is none. */
    public static String hint(Optional<String> suggestion) {
        return suggestion.map(name -> "; did you mean " + name + "?").orElse("");
    }

    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import java.util.List;

/**
 * A way to solve a problem.
 *
 * @param title     what it does, as a menu shows it
 * @param preferred whether it is the one that is probably wanted; at most one of the fixes of a problem is
 * @param edits     in the order of the text, not overlapping
 */
public record Fix(String title, boolean preferred, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    static Fix preferred(String title, Edit... edits) {
        return new Fix(title, true, List.of(edits));
    }

    static Fix other(String title, Edit... edits) {
        return new Fix(title, false, List.of(edits));
    }
}

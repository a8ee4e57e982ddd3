// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import java.util.stream.IntStream;

/** Turns lines and columns, counted from 1, into offsets of a text. */
final class LineIndex {
    private final int[] starts;
    private final int length;

    LineIndex(String text) {
        starts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
        length = text.length();
    }

    int offset(int line, int column) {
        int start = starts[Math.max(0, Math.min(line, starts.length) - 1)];
        return Math.min(length, start + Math.max(0, column - 1));
    }

    /** Returns the end of so many characters, at least one where there is one, so that it can be seen. */
    int end(int start, int characters) {
        return Math.min(length, start + Math.max(1, characters));
    }
}

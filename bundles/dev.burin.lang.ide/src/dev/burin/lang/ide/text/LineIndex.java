// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.text;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where the lines of a text begin. Lines end with a line feed; a carriage return before it belongs to the line. */
public final class LineIndex {
    private static final int FIRST_GUESS = 64;

    private final int length;
    private final int[] starts;

    public LineIndex(String text) {
        length = text.length();
        int[] found = new int[FIRST_GUESS];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Returns the number of lines; a text without line feeds has one. */
    public int lines() {
        return starts.length;
    }

    /** Returns the line of an offset, from 0. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns where a line begins. */
    public int start(int line) {
        return starts[line];
    }

    /** Returns where a line ends, its line feed not counted. */
    public int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : length;
    }

    /** Returns the offset of a line and column, both from 0; -1 if there is no such place. */
    public int offset(int line, int column) {
        return line < 0 || line >= starts.length || column < 0 || starts[line] + column > end(line) ? -1
                : starts[line] + column;
    }

    /** Returns the position of an offset; what lies outside of the text is taken as its start or end. */
    public Position position(int offset) {
        int at = Math.max(0, Math.min(offset, length));
        int line = line(at);
        return new Position(line, at - starts[line]);
    }

    /** Returns the range from one offset to another. */
    public Range range(int from, int to) {
        return new Range(position(from), position(to));
    }
}

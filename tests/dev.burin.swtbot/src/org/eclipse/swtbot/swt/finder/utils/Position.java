// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.utils;

/** A place in a text. Both numbers count from 0; a column is a character. */
public class Position {

    /** The line, from 0. */
    public final int line;
    /** The column, from 0. */
    public final int column;

    public Position(int line, int column) {
        this.line = line;
        this.column = column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Position other && line == other.line && column == other.column;
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}

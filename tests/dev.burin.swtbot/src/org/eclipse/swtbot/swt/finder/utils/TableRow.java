// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.utils;

import java.util.ArrayList;
import java.util.List;

/** The texts of one row of a table or tree, by column. */
public class TableRow {

    private final List<String> cells = new ArrayList<>();

    public TableRow() {
        // empty, to be filled by add
    }

    public TableRow(String[] cells) {
        this.cells.addAll(List.of(cells));
    }

    /** Adds the text of the next column. */
    public void add(String text) {
        cells.add(text);
    }

    /** The text of a column, from 0. */
    public String get(int column) {
        return cells.get(column);
    }

    /** The number of columns. */
    public int columnCount() {
        return cells.size();
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof TableRow other && cells.equals(other.cells);
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}

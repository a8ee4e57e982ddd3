// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.utils;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table or tree, such as those selected. */
public class TableCollection {

    private final List<TableRow> rows = new ArrayList<>();

    /** Adds a row. */
    public TableCollection add(TableRow row) {
        rows.add(row);
        return this;
    }

    /** The number of rows. */
    public int rowCount() {
        return rows.size();
    }

    /** The number of columns, that of the first row; 0 without rows. */
    public int columnCount() {
        return rows.isEmpty() ? 0 : rows.get(0).columnCount();
    }

    /** A row, from 0. */
    public TableRow get(int row) {
        return rows.get(row);
    }

    /** The text of a cell; both numbers count from 0. */
    public String get(int row, int column) {
        return rows.get(row).get(column);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof TableCollection other && rows.equals(other.rows);
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}

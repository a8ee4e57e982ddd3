// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.eclipse.swtbot.swt.finder.utils.TableRow;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** A table. Rows and columns count from 0. */
public class SWTBotTable extends AbstractSWTBotControl<Table> {

    public SWTBotTable(Table widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTable(Table widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The number of rows. */
    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    /** The number of columns. */
    public int columnCount() {
        return syncExec(() -> widget.getColumnCount());
    }

    /** The texts of the column heads. */
    public List<String> columns() {
        return syncExec(() -> {
            List<String> texts = new ArrayList<>();
            for (TableColumn column : widget.getColumns()) {
                texts.add(column.getText());
            }
            return texts;
        });
    }

    /** The index of the column with this head, or -1. */
    public int indexOfColumn(String column) {
        return columns().indexOf(column);
    }

    /** The head of the column with this text. */
    public SWTBotTableColumn header(String text) throws WidgetNotFoundException {
        return new SWTBotTableColumn(syncExec(() -> widget.getColumn(column(text))));
    }

    /** The text of a cell. */
    public String cell(int row, int column) {
        return syncExec(() -> item(row).getText(column));
    }

    /** The text of a cell of the column with this head. */
    public String cell(int row, String columnName) {
        return cell(row, column(columnName));
    }

    /** The index of the first row with this text in its first column, or -1. */
    public int indexOf(String text) {
        return indexOf(text, 0);
    }

    /** The index of the first row with this text in the column, or -1. */
    public int indexOf(String text, int column) {
        return syncExec(() -> {
            int rows = widget.getItemCount();
            for (int row = 0; row < rows; row++) {
                if (widget.getItem(row).getText(column).equals(text)) {
                    return row;
                }
            }
            return -1;
        });
    }

    /** The index of the first row with this text in the column with this head, or -1. */
    public int indexOf(String text, String column) {
        return indexOf(text, column(column));
    }

    /** Whether a row has this text in its first column. */
    public boolean containsItem(String text) {
        return indexOf(text) >= 0;
    }

    /** The row with this text in its first column; waits for it. */
    public SWTBotTableItem getTableItem(String text) throws WidgetNotFoundException {
        new SWTBot().waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                return containsItem(text);
            }

            @Override
            public String getFailureMessage() {
                return "No row \"" + text + "\" in " + SWTBotTable.this + "; there are " + firstColumn();
            }
        });
        return getTableItem(indexOf(text));
    }

    /** The row with this index. */
    public SWTBotTableItem getTableItem(int row) throws WidgetNotFoundException {
        return new SWTBotTableItem(syncExec(() -> item(row)));
    }

    /** Selects the rows with these texts in their first column; fails if one is missing. */
    public void select(String... texts) {
        int[] rows = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            getTableItem(texts[i]);
            rows[i] = indexOf(texts[i]);
        }
        select(rows);
    }

    /** Selects the rows with these indices. */
    public void select(int... rows) {
        waitForEnabled();
        syncExec(() -> {
            widget.setSelection(rows);
            widget.setFocus(); // after: a table without selection selects its first row with the focus
        });
        notify(SWT.Selection, event(rows.length == 0 ? -1 : rows[rows.length - 1], 0, 0));
    }

    /** Clears the selection. */
    public void unselect() {
        waitForEnabled();
        syncExec(() -> widget.deselectAll());
        notify(SWT.Selection);
    }

    /** The rows that are selected. */
    public TableCollection selection() {
        return syncExec(() -> {
            TableCollection rows = new TableCollection();
            int columns = Math.max(1, widget.getColumnCount());
            for (TableItem item : widget.getSelection()) {
                TableRow row = new TableRow();
                for (int column = 0; column < columns; column++) {
                    row.add(item.getText(column));
                }
                rows.add(row);
            }
            return rows;
        });
    }

    /** The number of selected rows. */
    public int selectionCount() {
        return syncExec(() -> widget.getSelectionCount());
    }

    /** Clicks on a cell, which selects its row. */
    public void click(int row, int column) {
        waitForEnabled();
        notify(SWT.MouseDown, event(row, column, 1));
        select(row);
        notify(SWT.MouseUp, event(row, column, 1));
    }

    /** Clicks twice on a cell. */
    public void doubleClick(int row, int column) {
        click(row, column);
        notify(SWT.MouseDoubleClick, event(row, column, 2));
        notify(SWT.DefaultSelection, event(row, column, 0));
    }

    /** The texts of the first column, for messages. */
    private List<String> firstColumn() {
        return syncExec(() -> Arrays.stream(widget.getItems()).map(TableItem::getText).toList());
    }

    private int column(String head) {
        int index = indexOfColumn(head);
        if (index < 0) {
            throw new WidgetNotFoundException("No column \"" + head + "\" in " + this + "; there are " + columns());
        }
        return index;
    }

    private TableItem item(int row) {
        int rows = widget.getItemCount();
        if (row < 0 || row >= rows) {
            throw new WidgetNotFoundException("No row " + row + " in " + this + "; there are " + rows);
        }
        return widget.getItem(row);
    }

    private Event event(int row, int column, int count) {
        return syncExec(() -> {
            Event event = SWTUtils.createEvent(widget);
            if (row >= 0) {
                event.item = item(row);
                Rectangle place = item(row).getBounds(column);
                event.x = place.x + place.width / 2;
                event.y = place.y + place.height / 2;
                event.button = count == 0 ? 0 : 1;
                event.count = count;
            }
            return event;
        });
    }
}

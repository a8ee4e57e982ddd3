// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.SelfDescribing;

/** A row of a table. A refresh of the table may dispose it: do not keep it across an action. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {

    private final SWTBotTable table;

    public SWTBotTableItem(TableItem widget) throws WidgetNotFoundException {
        super(widget);
        this.table = new SWTBotTable(syncExec(() -> widget.getParent()));
    }

    public SWTBotTableItem(TableItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
        this.table = new SWTBotTable(syncExec(() -> widget.getParent()));
    }

    /** Selects this row alone. */
    public SWTBotTableItem select() {
        table.select(row());
        return this;
    }

    /** Clicks on the row, which selects it. */
    public SWTBotTableItem click() {
        return click(0);
    }

    /** Clicks on a column of the row, from 0, which selects the row. */
    public SWTBotTableItem click(int column) {
        table.click(row(), column);
        return this;
    }

    /** Clicks twice on the row. */
    public SWTBotTableItem doubleClick() {
        table.doubleClick(row(), 0);
        return this;
    }

    /** The text of a column, from 0. */
    public String getText(int column) {
        return syncExec(() -> widget.getText(column));
    }

    /** Checks or clears the box of the row. */
    public void toggleCheck() {
        setChecked(!isChecked());
    }

    /** Checks the box of the row. */
    public void check() {
        setChecked(true);
    }

    /** Clears the box of the row. */
    public void uncheck() {
        setChecked(false);
    }

    /** Whether the box of the row is checked. */
    public boolean isChecked() {
        return syncExec(() -> widget.getChecked());
    }

    /** Whether the table is enabled. */
    @Override
    public boolean isEnabled() {
        return table.isEnabled();
    }

    /** Selects the row and answers the context menu of the table. */
    @Override
    public SWTBotRootMenu contextMenu() throws WidgetNotFoundException {
        select();
        return contextMenu(table.widget);
    }

    private int row() {
        return syncExec(() -> table.widget.indexOf(widget));
    }

    private void setChecked(boolean checked) {
        waitForEnabled();
        Table parent = table.widget;
        syncExec(() -> widget.setChecked(checked));
        Event event = SWTUtils.createEvent(parent);
        event.item = widget;
        event.detail = SWT.CHECK;
        notify(SWT.Selection, event, parent);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;

/** The head of a column of a table. */
public class SWTBotTableColumn extends AbstractSWTBot<TableColumn> {

    public SWTBotTableColumn(TableColumn widget) throws WidgetNotFoundException {
        super(widget);
    }

    /** Clicks on the head, as to sort by it. */
    public SWTBotTableColumn click() {
        waitForEnabled();
        notify(SWT.Selection);
        return this;
    }

    /** Whether the table is enabled. */
    @Override
    public boolean isEnabled() {
        return syncExec(() -> widget.getParent().isEnabled());
    }
}

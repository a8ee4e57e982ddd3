// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.List;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.hamcrest.SelfDescribing;

/** A list. */
public class SWTBotList extends AbstractSWTBotControl<List> {

    public SWTBotList(List widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotList(List widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Selects the items with these texts; fails if one is missing. */
    public void select(String... texts) {
        int[] indices = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            indices[i] = indexOf(texts[i]);
            if (indices[i] < 0) {
                throw new WidgetNotFoundException("No item \"" + texts[i] + "\" in " + this + "; there are "
                        + Arrays.asList(getItems()));
            }
        }
        select(indices);
    }

    /** Selects the item with this text; fails if it is missing. */
    public void select(String text) {
        select(new String[] {text});
    }

    /** Selects the items with these indices, from 0. */
    public void select(int... indices) {
        waitForEnabled();
        syncExec(() -> widget.setSelection(indices));
        notify(SWT.Selection);
    }

    /** Clicks twice on the item with this text. */
    public void doubleClick(String text) {
        select(text);
        notify(SWT.MouseDoubleClick);
        notify(SWT.DefaultSelection);
    }

    /** The texts of the selected items. */
    public String[] selection() {
        return UIThreadRunnable.syncExec(display, (ArrayResult<String>) widget::getSelection);
    }

    /** The index of the item with this text, or -1. */
    public int indexOf(String text) {
        return syncExec(() -> widget.indexOf(text));
    }

    /** The number of items. */
    public int itemCount() {
        return syncExec(() -> widget.getItemCount());
    }

    /** The texts of all items. */
    public String[] getItems() {
        return UIThreadRunnable.syncExec(display, (ArrayResult<String>) widget::getItems);
    }
}

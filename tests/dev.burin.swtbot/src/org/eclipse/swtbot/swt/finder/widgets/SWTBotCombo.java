// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.SelfDescribing;

/** A box to choose an item from. */
public class SWTBotCombo extends AbstractSWTBotControl<Combo> {

    public SWTBotCombo(Combo widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCombo(Combo widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Chooses the item with this text; fails if there is none. */
    public void setSelection(String text) {
        waitForEnabled();
        int index = syncExec(() -> widget.indexOf(text));
        if (index < 0) {
            throw new WidgetNotFoundException("No item \"" + text + "\" in " + this + "; there are " + List.of(items()));
        }
        setSelection(index);
    }

    /** Chooses the item with this index, from 0. */
    public void setSelection(int index) {
        waitForEnabled();
        if (index < 0 || index >= itemCount()) {
            throw new WidgetNotFoundException("No item " + index + " in " + this + "; there are " + itemCount());
        }
        syncExec(() -> widget.select(index));
        notify(SWT.Selection);
    }

    /** The text of the item that is chosen, or null. */
    public String selection() {
        int index = selectionIndex();
        return index < 0 ? null : items()[index];
    }

    /** The index of the item that is chosen, or -1. */
    public int selectionIndex() {
        return syncExec(() -> widget.getSelectionIndex());
    }

    /** The number of items. */
    public int itemCount() {
        return syncExec(() -> widget.getItemCount());
    }

    /** The texts of all items. */
    public String[] items() {
        return UIThreadRunnable.syncExec(display, (ArrayResult<String>) widget::getItems);
    }

    /** Replaces the text of the box, which must not be read-only. */
    public void setText(String text) {
        waitForEnabled();
        if (SWTUtils.hasStyle(widget, SWT.READ_ONLY)) {
            throw new IllegalStateException("The text cannot be changed, only chosen: " + this);
        }
        act(() -> widget.setText(text));
    }
}

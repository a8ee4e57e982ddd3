// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A number with buttons to step it. */
public class SWTBotSpinner extends AbstractSWTBotControl<Spinner> {

    public SWTBotSpinner(Spinner widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotSpinner(Spinner widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The number. */
    public int getSelection() {
        return syncExec(() -> widget.getSelection());
    }

    /** Sets the number. */
    public void setSelection(int value) {
        waitForEnabled();
        syncExec(() -> widget.setSelection(value));
        notify(SWT.Selection);
    }

    /** The greatest number possible. */
    public int getMaximum() {
        return syncExec(() -> widget.getMaximum());
    }

    /** The least number possible. */
    public int getMinimum() {
        return syncExec(() -> widget.getMinimum());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A scale. */
public class SWTBotScale extends AbstractSWTBotControl<Scale> {

    public SWTBotScale(Scale widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotScale(Scale widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The value. */
    public int getValue() {
        return syncExec(() -> widget.getSelection());
    }

    /** Sets the value. */
    public void setValue(int value) {
        waitForEnabled();
        syncExec(() -> widget.setSelection(value));
        notify(SWT.Selection);
    }

    /** The greatest value possible. */
    public int getMaximum() {
        return syncExec(() -> widget.getMaximum());
    }

    /** The least value possible. */
    public int getMinimum() {
        return syncExec(() -> widget.getMinimum());
    }
}

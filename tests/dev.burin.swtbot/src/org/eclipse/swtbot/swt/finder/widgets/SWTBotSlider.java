// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A slider. */
public class SWTBotSlider extends AbstractSWTBotControl<Slider> {

    public SWTBotSlider(Slider widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotSlider(Slider widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The value. */
    public int getSelection() {
        return syncExec(() -> widget.getSelection());
    }

    /** Sets the value. */
    public void setSelection(int value) {
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

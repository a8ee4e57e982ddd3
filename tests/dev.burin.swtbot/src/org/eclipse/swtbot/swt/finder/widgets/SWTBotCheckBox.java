// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A check box. */
public class SWTBotCheckBox extends AbstractSWTBotControl<Button> {

    public SWTBotCheckBox(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCheckBox(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Checks the box if it is clear, and clears it if it is checked. */
    @Override
    public SWTBotCheckBox click() {
        waitForEnabled();
        syncExec(() -> widget.setSelection(!widget.getSelection()));
        notify(SWT.Selection);
        return this;
    }

    /** Checks the box if it is clear. */
    public void select() {
        if (!isChecked()) {
            click();
        }
    }

    /** Clears the box if it is checked. */
    public void deselect() {
        if (isChecked()) {
            click();
        }
    }

    /** Whether the box is checked. */
    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }
}

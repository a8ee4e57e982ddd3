// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A button that stays pressed. */
public class SWTBotToggleButton extends AbstractSWTBotControl<Button> {

    public SWTBotToggleButton(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotToggleButton(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Presses the button if it is up, and releases it if it is pressed. */
    @Override
    public SWTBotToggleButton click() {
        waitForEnabled();
        syncExec(() -> widget.setSelection(!widget.getSelection()));
        notify(SWT.Selection);
        return this;
    }

    /** Presses the button if it is up. */
    public void press() {
        if (!isPressed()) {
            click();
        }
    }

    /** Whether the button is pressed. */
    public boolean isPressed() {
        return syncExec(() -> widget.getSelection());
    }
}

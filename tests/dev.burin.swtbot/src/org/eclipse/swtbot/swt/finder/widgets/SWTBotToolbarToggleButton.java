// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A button of a tool bar that stays pressed. */
public class SWTBotToolbarToggleButton extends SWTBotToolbarButton {

    public SWTBotToolbarToggleButton(ToolItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotToolbarToggleButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    @Override
    public SWTBotToolbarToggleButton click(int stateMask) {
        waitForEnabled();
        syncExec(() -> widget.setSelection(!widget.getSelection()));
        press(stateMask, SWT.NONE);
        return this;
    }

    /** Presses the button if it is up, and releases it if it is pressed. */
    public SWTBotToolbarToggleButton toggle() {
        return click(SWT.NONE);
    }

    /** Presses the button if it is up. */
    public void select() {
        if (!isChecked()) {
            toggle();
        }
    }

    /** Releases the button if it is pressed. */
    public void deselect() {
        if (isChecked()) {
            toggle();
        }
    }

    /** Whether the button is pressed. */
    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }
}

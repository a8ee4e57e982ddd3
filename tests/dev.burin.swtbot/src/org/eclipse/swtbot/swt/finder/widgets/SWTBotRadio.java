// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.SelfDescribing;

/** A radio button. */
public class SWTBotRadio extends AbstractSWTBotControl<Button> {

    public SWTBotRadio(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotRadio(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Chooses the button; the one of its group that was chosen tells its listeners too, as when a person clicks. */
    @Override
    public SWTBotRadio click() {
        waitForEnabled();
        if (isSelected()) {
            return this;
        }
        Button before = syncExec(this::chosen);
        syncExec(() -> {
            if (before != null) {
                before.setSelection(false);
            }
            widget.setSelection(true);
        });
        if (before != null) {
            notify(SWT.Selection, SWTUtils.createEvent(before), before);
        }
        notify(SWT.Selection);
        return this;
    }

    /** Whether the button is chosen. */
    public boolean isSelected() {
        return syncExec(() -> widget.getSelection());
    }

    private Button chosen() {
        for (Control control : widget.getParent().getChildren()) {
            if (control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && button.getSelection()) {
                return button;
            }
        }
        return null;
    }
}

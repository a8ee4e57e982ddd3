// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.SelfDescribing;

/** A button of a tool bar that releases its neighbours when it is pressed. */
public class SWTBotToolbarRadioButton extends SWTBotToolbarButton {

    public SWTBotToolbarRadioButton(ToolItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotToolbarRadioButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    @Override
    public SWTBotToolbarRadioButton click(int stateMask) {
        waitForEnabled();
        if (isChecked()) {
            return this;
        }
        List<ToolItem> released = syncExec(this::release);
        syncExec(() -> widget.setSelection(true));
        released.forEach(item -> notify(SWT.Selection, SWTUtils.createEvent(item), item));
        press(stateMask, SWT.NONE);
        return this;
    }

    /** Presses the button if it is up. */
    public void select() {
        click(SWT.NONE);
    }

    /** Whether the button is pressed. */
    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }

    private List<ToolItem> release() {
        List<ToolItem> released = new ArrayList<>();
        for (ToolItem item : widget.getParent().getItems()) {
            if (item != widget && (item.getStyle() & SWT.RADIO) != 0 && item.getSelection()) {
                item.setSelection(false);
                released.add(item);
            }
        }
        return released;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A button of a tool bar. */
public abstract class SWTBotToolbarButton extends AbstractSWTBot<ToolItem> {

    public SWTBotToolbarButton(ToolItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotToolbarButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Presses the button. */
    public SWTBotToolbarButton click() {
        return click(0);
    }

    /** Presses the button while modifier keys are held, as bits of SWT. */
    public abstract SWTBotToolbarButton click(int stateMask);

    /** Whether the button and its bar are enabled. */
    @Override
    public boolean isEnabled() {
        return syncExec(() -> widget.isEnabled());
    }

    /** Whether the bar of the button can be seen. */
    @Override
    public boolean isVisible() {
        return syncExec(() -> widget.getParent().isVisible());
    }

    /** Tells the listeners of the button that it was pressed. */
    void press(int stateMask, int detail) {
        Event event = createEvent();
        event.stateMask = stateMask;
        event.detail = detail;
        notify(SWT.Selection, event);
    }
}

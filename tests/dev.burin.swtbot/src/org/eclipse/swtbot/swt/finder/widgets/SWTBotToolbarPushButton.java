// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A push button of a tool bar. */
public class SWTBotToolbarPushButton extends SWTBotToolbarButton {

    public SWTBotToolbarPushButton(ToolItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotToolbarPushButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    @Override
    public SWTBotToolbarPushButton click(int stateMask) {
        waitForEnabled();
        press(stateMask, SWT.NONE);
        return this;
    }
}

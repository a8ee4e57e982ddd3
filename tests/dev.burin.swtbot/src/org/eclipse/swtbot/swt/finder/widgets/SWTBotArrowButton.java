// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A button with an arrow. */
public class SWTBotArrowButton extends AbstractSWTBotControl<Button> {

    public SWTBotArrowButton(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotArrowButton(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Presses the button. */
    @Override
    public SWTBotArrowButton click() {
        super.click();
        notify(SWT.Selection);
        return this;
    }
}

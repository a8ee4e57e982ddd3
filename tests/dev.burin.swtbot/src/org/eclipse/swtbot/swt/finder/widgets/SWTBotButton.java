// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A push button. */
public class SWTBotButton extends AbstractSWTBotControl<Button> {

    public SWTBotButton(Button widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotButton(Button widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Presses the button. */
    @Override
    public SWTBotButton click() {
        super.click();
        notify(SWT.Selection);
        return this;
    }
}

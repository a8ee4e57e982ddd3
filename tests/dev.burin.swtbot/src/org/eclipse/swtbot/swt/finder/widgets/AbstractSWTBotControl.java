// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/**
 * A handle on a control.
 *
 * @param <T> the type of the control
 */
public class AbstractSWTBotControl<T extends Control> extends AbstractSWTBot<T> {

    public AbstractSWTBotControl(T widget) throws WidgetNotFoundException {
        super(widget);
    }

    public AbstractSWTBotControl(T widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Clicks in the middle of the control. */
    protected AbstractSWTBot<T> click() {
        waitForEnabled();
        Point size = syncExec(() -> widget.getSize());
        clickXY(size.x / 2, size.y / 2);
        return this;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A drawing. Places in it are in points from its upper left corner. */
public class SWTBotCanvas extends AbstractSWTBotControl<Canvas> {

    public SWTBotCanvas(Canvas widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCanvas(Canvas widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Clicks in the middle. */
    @Override
    public AbstractSWTBot<Canvas> click() {
        return super.click();
    }

    /** Clicks at a place. */
    public void click(int x, int y) {
        waitForEnabled();
        clickXY(x, y);
    }

    /** Clicks twice in the middle. */
    public void doubleClick() {
        Point size = syncExec(() -> widget.getSize());
        doubleClick(size.x / 2, size.y / 2);
    }

    /** Clicks twice at a place. */
    public void doubleClick(int x, int y) {
        waitForEnabled();
        doubleClickXY(x, y);
    }
}

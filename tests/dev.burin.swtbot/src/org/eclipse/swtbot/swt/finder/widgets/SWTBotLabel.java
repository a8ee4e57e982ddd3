// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A label. */
public class SWTBotLabel extends AbstractSWTBotControl<Label> {

    public SWTBotLabel(Label widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotLabel(Label widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Clicks on the label. */
    @Override
    public AbstractSWTBot<Label> click() {
        return super.click();
    }

    /** The image of the label, or null. */
    public Image image() {
        return syncExec(() -> widget.getImage());
    }
}

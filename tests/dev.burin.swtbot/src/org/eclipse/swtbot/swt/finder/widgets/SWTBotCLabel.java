// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A label with text and image. */
public class SWTBotCLabel extends AbstractSWTBotControl<CLabel> {

    public SWTBotCLabel(CLabel widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCLabel(CLabel widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The image of the label, or null. */
    public Image image() {
        return syncExec(() -> widget.getImage());
    }
}

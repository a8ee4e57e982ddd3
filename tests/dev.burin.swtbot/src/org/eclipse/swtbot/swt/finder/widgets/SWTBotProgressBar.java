// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A bar that shows progress. */
public class SWTBotProgressBar extends AbstractSWTBotControl<ProgressBar> {

    public SWTBotProgressBar(ProgressBar widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotProgressBar(ProgressBar widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** How far the work is. */
    public int getProgress() {
        return syncExec(() -> widget.getSelection());
    }

    /** Where the work is complete. */
    public int getMaximum() {
        return syncExec(() -> widget.getMaximum());
    }
}

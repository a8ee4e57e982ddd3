// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** A tab of the kind that editors and views have. */
public class SWTBotCTabItem extends AbstractSWTBot<CTabItem> {

    public SWTBotCTabItem(CTabItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotCTabItem(CTabItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Brings the tab to the front. */
    public SWTBotCTabItem activate() throws TimeoutException {
        CTabFolder folder = syncExec(() -> widget.getParent());
        syncExec(() -> folder.setSelection(widget));
        Event event = createEvent();
        event.item = widget;
        event.widget = folder;
        notify(SWT.Selection, event, folder);
        new SWTBot().waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                return isActive();
            }

            @Override
            public String getFailureMessage() {
                return "The tab did not come to the front: " + SWTBotCTabItem.this;
            }
        });
        return this;
    }

    /** Whether the tab is at the front. */
    @Override
    public boolean isActive() {
        return syncExec(() -> !widget.isDisposed() && widget.getParent().getSelection() == widget);
    }

    /** Whether the folder of the tab is enabled. */
    @Override
    public boolean isEnabled() {
        return syncExec(() -> widget.getParent().isEnabled());
    }
}

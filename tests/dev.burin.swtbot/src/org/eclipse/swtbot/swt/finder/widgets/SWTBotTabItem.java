// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** A tab of the kind that dialogs have. */
public class SWTBotTabItem extends AbstractSWTBot<TabItem> {

    public SWTBotTabItem(TabItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTabItem(TabItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Brings the tab to the front. */
    public SWTBotTabItem activate() throws TimeoutException {
        TabFolder folder = syncExec(() -> widget.getParent());
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
                return "The tab did not come to the front: " + SWTBotTabItem.this;
            }
        });
        return this;
    }

    /** Whether the tab is at the front. */
    @Override
    public boolean isActive() {
        return syncExec(() -> !widget.isDisposed() && Arrays.asList(widget.getParent().getSelection()).contains(widget));
    }

    /** Whether the folder of the tab is enabled. */
    @Override
    public boolean isEnabled() {
        return syncExec(() -> widget.getParent().isEnabled());
    }
}

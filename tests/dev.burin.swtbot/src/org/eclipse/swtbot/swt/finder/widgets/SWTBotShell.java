// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** A window or a dialog. */
public class SWTBotShell extends AbstractSWTBotControl<Shell> {

    public SWTBotShell(Shell widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotShell(Shell widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Brings the shell to the front and waits until it is the active one. */
    public SWTBotShell activate() throws TimeoutException {
        new SWTBot().waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                syncExec(() -> {
                    if (!isActive()) {
                        widget.forceActive();
                        widget.forceFocus();
                    }
                });
                return isActive();
            }

            @Override
            public String getFailureMessage() {
                return "The shell did not become active: " + SWTBotShell.this;
            }
        });
        return this;
    }

    /** Closes the shell, as its close button does, and waits until it is closed. */
    public void close() throws TimeoutException {
        act(() -> {
            if (!widget.isDisposed()) {
                widget.close();
            }
        });
        new SWTBot().waitUntil(Conditions.shellCloses(this));
    }

    /** Whether the shell is on the screen. */
    public boolean isOpen() {
        return syncExec(() -> !widget.isDisposed() && widget.isVisible());
    }

    /** Whether the shell is the active one of the application. */
    @Override
    public boolean isActive() {
        return syncExec(() -> !widget.isDisposed() && new ControlFinder().activeShell() == widget);
    }

    /** A bot that searches in this shell. */
    public SWTBot bot() {
        return new SWTBot(widget);
    }

    /** The menu bar of the shell; fails if it has none. */
    public SWTBotRootMenu menu() {
        Menu bar = syncExec(() -> widget.getMenuBar());
        if (bar == null) {
            throw new WidgetNotFoundException("The shell has no menu bar: " + this);
        }
        return new SWTBotRootMenu(bar);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withTooltip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.ChildrenControlFinder;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.finders.MenuFinder;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;

/**
 * A bot that uses an application as a person does. It searches the active shell, or below one widget. Every search waits
 * until the widget is there; if it does not come in time, the failure shows the widgets that were.
 */
public class SWTBot extends ItemFinders {

    /** A bot that searches the shell which is active at each search. */
    public SWTBot() {
        this(new ControlFinder(), new MenuFinder());
    }

    /** A bot that searches below a widget. */
    public SWTBot(Widget parent) {
        this(new ChildrenControlFinder(parent), new MenuFinder());
    }

    public SWTBot(ControlFinder controlFinder, MenuFinder menuFinder) {
        this(new Finder(controlFinder, menuFinder));
    }

    public SWTBot(Finder finder) {
        super(finder);
    }

    /** The first button of a tool bar. */
    public SWTBotToolbarButton toolbarButton() {
        return toolbarButton(0);
    }

    /** The button of a tool bar with this index, from 0; separators do not count. */
    public SWTBotToolbarButton toolbarButton(int index) {
        return handle(find(ToolItem.class, SWT.NONE, index));
    }

    /** The button of a tool bar with this text. */
    public SWTBotToolbarButton toolbarButton(String text) {
        return handle(find(ToolItem.class, SWT.NONE, 0, withMnemonic(text)));
    }

    /** The button of a tool bar with this tool tip. */
    public SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip) {
        return handle(find(ToolItem.class, SWT.NONE, 0, withTooltip(tooltip)));
    }

    /** The button of a tool bar that carries the value under the default key. */
    public SWTBotToolbarButton toolbarButtonWithId(String value) {
        return handle(find(ToolItem.class, SWT.NONE, 0, withId(value)));
    }

    private static SWTBotToolbarButton handle(ToolItem item) {
        if (SWTUtils.hasStyle(item, SWT.CHECK)) {
            return new SWTBotToolbarToggleButton(item);
        }
        if (SWTUtils.hasStyle(item, SWT.RADIO)) {
            return new SWTBotToolbarRadioButton(item);
        }
        return SWTUtils.hasStyle(item, SWT.DROP_DOWN) ? new SWTBotToolbarDropDownButton(item)
                : new SWTBotToolbarPushButton(item);
    }
}

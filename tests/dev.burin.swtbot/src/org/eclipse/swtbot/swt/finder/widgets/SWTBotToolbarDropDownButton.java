// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.MenuFinder;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** A button of a tool bar with an arrow that opens a menu. */
public class SWTBotToolbarDropDownButton extends SWTBotToolbarButton {

    public SWTBotToolbarDropDownButton(ToolItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotToolbarDropDownButton(ToolItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    @Override
    public SWTBotToolbarDropDownButton click(int stateMask) {
        waitForEnabled();
        press(stateMask, SWT.NONE);
        return this;
    }

    /** Opens the menu and answers its item with this text. */
    public SWTBotMenu menuItem(String text) throws WidgetNotFoundException {
        return menuItem(WidgetMatcherFactory.withMnemonic(text));
    }

    /** Opens the menu and answers its first item that matches. */
    public SWTBotMenu menuItem(Matcher<MenuItem> matcher) throws WidgetNotFoundException {
        return menuItems(matcher).get(0);
    }

    /** Opens the menu and answers its items that match; fails if there are none. */
    public List<? extends SWTBotMenu> menuItems(Matcher<MenuItem> matcher) throws WidgetNotFoundException {
        waitForEnabled();
        Menu menu = open();
        List<MenuItem> found = new MenuFinder().findMenus(menu, matcher, true);
        if (found.isEmpty()) {
            String items = String.valueOf(new SWTBotRootMenu(menu).menuItems());
            syncExec(() -> menu.setVisible(false));
            throw new WidgetNotFoundException("No menu item " + matcher + " in the menu of " + this
                    + "; there are " + items);
        }
        return found.stream().map(SWTBotMenu::new).toList();
    }

    /** Presses the arrow and answers the menu that says it is shown. */
    private Menu open() {
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                shown.compareAndSet(null, menu);
            }
        };
        syncExec(() -> display.addFilter(SWT.Show, listener));
        try {
            press(SWT.NONE, SWT.ARROW);
            new SWTBot().waitUntilWidgetAppears(new DefaultCondition() {
                @Override
                public boolean test() {
                    return shown.get() != null;
                }

                @Override
                public String getFailureMessage() {
                    return "No menu opened on " + SWTBotToolbarDropDownButton.this;
                }
            });
        } finally {
            syncExec(() -> display.removeFilter(SWT.Show, listener));
        }
        return shown.get();
    }
}

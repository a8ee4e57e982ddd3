// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.MenuFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.Matcher;

/** Items of one menu: found by waiting, read, and put away. */
final class Menus {

    private Menus() {
    }

    /** The item with the given index among those that match; waits for it. Menus that fill themselves do so at each look. */
    static SWTBotMenu item(Menu menu, Matcher<MenuItem> matcher, boolean recursive, int index) {
        MenuItem[] found = new MenuItem[1];
        new SWTBot().waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found[0] = new MenuFinder().findMenuItem(menu, matcher, recursive, index);
                return found[0] != null;
            }

            @Override
            public String getFailureMessage() {
                return "No menu item " + matcher + "; there are " + texts(menu);
            }
        });
        return new SWTBotMenu(found[0]);
    }

    /** The item that a path of texts leads to; each step waits. */
    static SWTBotMenu path(Menu menu, String... path) {
        if (path.length == 0) {
            throw new IllegalArgumentException("A path of menu items needs at least one text");
        }
        SWTBotMenu item = item(menu, WidgetMatcherFactory.withMnemonic(path[0]), false, 0);
        for (int i = 1; i < path.length; i++) {
            item = item.menu(WidgetMatcherFactory.withMnemonic(path[i]), false, 0);
        }
        return item;
    }

    /** The texts of the items of a menu, filled first; empty for separators. */
    static List<String> texts(Menu menu) {
        return UIThreadRunnable.syncExec(menu.getDisplay(), () -> {
            List<String> texts = new ArrayList<>();
            if (!menu.isDisposed()) {
                menu.notifyListeners(SWT.Show, new Event());
                for (MenuItem item : menu.getItems()) {
                    texts.add(item.getText());
                }
            }
            return texts;
        });
    }

    /** Tells the menu and those it opened from that they are gone; takes pop-ups off the screen. On the UI thread. */
    static void hide(Menu menu) {
        for (Menu each = menu; each != null && !each.isDisposed(); each = each.getParentMenu()) {
            if ((each.getStyle() & SWT.BAR) == 0) {
                each.notifyListeners(SWT.Hide, new Event());
            }
            if (!each.isDisposed() && (each.getStyle() & SWT.POP_UP) != 0 && each.isVisible()) {
                each.setVisible(false);
            }
        }
    }
}

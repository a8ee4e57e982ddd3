// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Brings up context menus without a mouse: the control is asked for its menu and the menu is told that it is shown. */
final class ContextMenus {

    private ContextMenus() {
    }

    /** The context menu of a control, filled; that of a parent if it has none. Waits for it. */
    static SWTBotRootMenu of(Control control, String name) {
        Menu[] found = new Menu[1];
        new SWTBot().waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found[0] = UIThreadRunnable.syncExec(control.getDisplay(), () -> open(control));
                return found[0] != null;
            }

            @Override
            public String getFailureMessage() {
                return "There is no context menu on " + name;
            }
        });
        return new SWTBotRootMenu(found[0]);
    }

    private static Menu open(Control control) {
        if (control.isDisposed()) {
            throw new WidgetNotFoundException("The control is disposed");
        }
        Event event = new Event();
        Point middle = control.toDisplay(control.getSize().x / 2, control.getSize().y / 2);
        event.x = middle.x;
        event.y = middle.y;
        event.detail = SWT.MENU_MOUSE;
        event.doit = true;
        control.notifyListeners(SWT.MenuDetect, event);
        if (!event.doit) {
            return null;
        }
        for (Control each = control; each != null; each = each.getParent()) {
            Menu menu = each.getMenu();
            if (menu != null && !menu.isDisposed()) {
                menu.notifyListeners(SWT.Show, new Event());
                return menu;
            }
        }
        return null;
    }
}

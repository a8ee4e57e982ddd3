// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;

/** Finds items of menus. Menus are told that they are shown before they are read, since most fill themselves only then. */
public class MenuFinder {

    /** The display searched. */
    protected final Display display = SWTUtils.display();

    /** The items of the menu bar of the active shell that match, in sub-menus too. */
    public List<MenuItem> findMenus(Matcher<MenuItem> matcher) {
        return UIThreadRunnable.syncExec(display, () -> findMenus(new ControlFinder().activeShell(), matcher, true));
    }

    /** The items of the menu bars of the shells that match. */
    public List<MenuItem> findMenus(Shell[] shells, Matcher<MenuItem> matcher, boolean recursive) {
        List<MenuItem> found = new ArrayList<>();
        for (Shell shell : shells) {
            found.addAll(findMenus(shell, matcher, recursive));
        }
        return found;
    }

    /** The items of the menu bar of the shell that match. */
    public List<MenuItem> findMenus(Shell shell, Matcher<MenuItem> matcher, boolean recursive) {
        return UIThreadRunnable.syncExec(display, () -> {
            Menu bar = shell == null ? null : menuBar(shell);
            return bar == null ? List.<MenuItem>of() : findMenus(bar, matcher, recursive);
        });
    }

    /** The items of the menu that match; those of the menu itself stand before those of its sub-menus. */
    public List<MenuItem> findMenus(Menu menu, Matcher<MenuItem> matcher, boolean recursive) {
        return UIThreadRunnable.syncExec(display, () -> {
            List<MenuItem> found = new ArrayList<>();
            collect(menu, matcher, recursive, found);
            return found;
        });
    }

    /** The item with the given index among those that match, or null. */
    public MenuItem findMenuItem(Menu menu, Matcher<MenuItem> matcher, boolean recursive, int index) {
        List<MenuItem> found = findMenus(menu, matcher, recursive);
        return index < found.size() ? found.get(index) : null;
    }

    /** The menu bar of a shell. */
    protected Menu menuBar(Shell shell) {
        return shell.getMenuBar();
    }

    private static void collect(Menu menu, Matcher<MenuItem> matcher, boolean recursive, List<MenuItem> found) {
        if (menu == null || menu.isDisposed()) {
            return;
        }
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem[] items = menu.getItems();
        for (MenuItem item : items) {
            if (!item.isDisposed() && matcher.matches(item)) {
                found.add(item);
            }
        }
        if (recursive) {
            for (MenuItem item : items) {
                if (!item.isDisposed() && item.getMenu() != null) {
                    collect(item.getMenu(), matcher, true, found);
                }
            }
        }
    }
}

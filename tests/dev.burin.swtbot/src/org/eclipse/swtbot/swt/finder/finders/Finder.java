// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.finders;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.hamcrest.Matcher;

/** Finds widgets: controls by one finder, items of menus by another. */
public class Finder {

    private final ControlFinder controls;
    private final MenuFinder menus;

    public Finder(ControlFinder controlFinder, MenuFinder menuFinder) {
        this.controls = controlFinder;
        this.menus = menuFinder;
    }

    /** The active shell, or null. */
    public Shell activeShell() {
        return controls.activeShell();
    }

    /** All widgets that match, see {@link ControlFinder#findControls(Matcher)}. */
    public <T extends Widget> List<T> findControls(Matcher<T> matcher) {
        return controls.findControls(matcher);
    }

    /** All widgets below and among the given ones that match. */
    public <T extends Widget> List<T> findControls(List<Widget> widgets, Matcher<T> matcher, boolean recursive) {
        return controls.findControls(widgets, matcher, recursive);
    }

    /** The widget, if it matches, and, if recursive, all that match below it. */
    public <T extends Widget> List<T> findControls(Widget parent, Matcher<T> matcher, boolean recursive) {
        return controls.findControls(parent, matcher, recursive);
    }

    /** The visible shells with exactly this text. */
    public List<Shell> findShells(String text) {
        return controls.findShells(text);
    }

    /** All shells of the display. */
    public Shell[] getShells() {
        return controls.getShells();
    }

    /** The items of the active shell's menu bar that match, in sub-menus too. */
    public List<MenuItem> findMenus(Matcher<MenuItem> matcher) {
        return menus.findMenus(matcher);
    }

    /** The items of the menu that match. */
    public List<MenuItem> findMenus(Menu menu, Matcher<MenuItem> matcher, boolean recursive) {
        return menus.findMenus(menu, matcher, recursive);
    }

    /** The items of the shell's menu bar that match. */
    public List<MenuItem> findMenus(Shell shell, Matcher<MenuItem> matcher, boolean recursive) {
        return menus.findMenus(shell, matcher, recursive);
    }

    /** The display searched. */
    public Display getDisplay() {
        return controls.display;
    }

    /** Whether controls are found that are not visible. */
    public boolean shouldFindInvisibleControls() {
        return controls.shouldFindInVisibleControls;
    }

    /** Says whether controls are found that are not visible. */
    public void setShouldFindInvisibleControls(boolean find) {
        controls.shouldFindInVisibleControls = find;
    }

    /** The visible shells and the widgets that are searched, as indented lines. */
    @Override
    public String toString() {
        return controls.described();
    }
}

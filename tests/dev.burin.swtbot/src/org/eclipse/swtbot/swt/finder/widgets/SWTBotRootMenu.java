// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** A menu bar or a context menu. */
public class SWTBotRootMenu extends AbstractSWTBot<Menu> {

    public SWTBotRootMenu(Menu widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotRootMenu(Menu widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The item with this text, in sub-menus too. */
    @Override
    public SWTBotMenu contextMenu(String text) throws WidgetNotFoundException {
        return menu(text, true, 0);
    }

    /** The item that a path of texts leads to, from menu to sub-menu. */
    public SWTBotMenu menu(String... path) throws WidgetNotFoundException {
        return Menus.path(widget, path);
    }

    /** The item with the given index, from 0, among those with this text. */
    public SWTBotMenu menu(String text, boolean recursive, int index) throws WidgetNotFoundException {
        return menu(WidgetMatcherFactory.withMnemonic(text), recursive, index);
    }

    /** The item with the given index, from 0, among those that match. */
    public SWTBotMenu menu(Matcher<MenuItem> matcher, boolean recursive, int index) throws WidgetNotFoundException {
        return Menus.item(widget, matcher, recursive, index);
    }

    /** The texts of the items, empty for separators. */
    public List<String> menuItems() {
        return Menus.texts(widget);
    }

    /** Puts the menu away. */
    public SWTBotRootMenu hide() {
        act(() -> Menus.hide(widget));
        return this;
    }
}

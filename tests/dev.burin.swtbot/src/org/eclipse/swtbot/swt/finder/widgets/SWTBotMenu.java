// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** An item of a menu, and the sub-menu it opens if it has one. */
public class SWTBotMenu extends AbstractSWTBot<MenuItem> {

    public SWTBotMenu(MenuItem widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotMenu(MenuItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** Chooses the item and puts its menus away. An item with a mark changes it. */
    public SWTBotMenu click() {
        waitForEnabled();
        act(() -> {
            Menu menu = widget.getParent();
            mark();
            Event event = createEvent();
            event.type = SWT.Selection;
            display.asyncExec(() -> Menus.hide(menu)); // runs inside a dialog that the item opens, too
            widget.notifyListeners(SWT.Selection, event);
        });
        return this;
    }

    /** The item that a path of texts leads to, from this item's sub-menu on. */
    public SWTBotMenu menu(String... path) throws WidgetNotFoundException {
        return Menus.path(subMenu(), path);
    }

    /** The item of the sub-menu with this text. */
    public SWTBotMenu menu(String text) throws WidgetNotFoundException {
        return menu(new String[] {text});
    }

    /** The item with the given index, from 0, among those of the sub-menu with this text. */
    public SWTBotMenu menu(String text, boolean recursive, int index) throws WidgetNotFoundException {
        return menu(WidgetMatcherFactory.withMnemonic(text), recursive, index);
    }

    /** The item with the given index, from 0, among those of the sub-menu that match. */
    public SWTBotMenu menu(Matcher<MenuItem> matcher, boolean recursive, int index) throws WidgetNotFoundException {
        return Menus.item(subMenu(), matcher, recursive, index);
    }

    /** The texts of the items of the sub-menu, empty for separators. */
    public List<String> menuItems() {
        return Menus.texts(subMenu());
    }

    /** Whether the item has a sub-menu. */
    public boolean hasMenu() {
        return syncExec(() -> widget.getMenu() != null);
    }

    /** Whether the item can be chosen. */
    @Override
    public boolean isEnabled() {
        return syncExec(() -> !widget.isDisposed() && widget.isEnabled());
    }

    /** Whether the item has a mark. */
    public boolean isChecked() {
        return syncExec(() -> widget.getSelection());
    }

    /** Puts the menu of the item away. */
    public SWTBotMenu hide() {
        act(() -> Menus.hide(widget.isDisposed() ? null : widget.getParent()));
        return this;
    }

    private void mark() {
        if ((widget.getStyle() & SWT.CHECK) != 0) {
            widget.setSelection(!widget.getSelection());
        } else if ((widget.getStyle() & SWT.RADIO) != 0) {
            for (MenuItem item : widget.getParent().getItems()) {
                if ((item.getStyle() & SWT.RADIO) != 0) {
                    item.setSelection(item == widget);
                }
            }
        }
    }

    private Menu subMenu() {
        Menu menu = syncExec(() -> widget.getMenu());
        if (menu == null) {
            throw new WidgetNotFoundException("The menu item has no sub-menu: " + this);
        }
        return menu;
    }
}

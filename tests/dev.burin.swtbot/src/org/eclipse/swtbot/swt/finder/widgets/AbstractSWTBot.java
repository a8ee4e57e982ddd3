// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Objects;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.hamcrest.SelfDescribing;

/**
 * A handle on a widget. Actions wait until the widget is enabled, reach it as the events that a person's action would make,
 * and return when the UI thread has taken them: a dialog that an action opens may be open then, and its work may go on.
 *
 * @param <T> the type of the widget
 */
public abstract class AbstractSWTBot<T extends Widget> {

    /** The widget. Its methods belong on the UI thread. */
    public final T widget;
    /** The display of the widget. */
    public final Display display;
    /** How messages call the widget. */
    protected final SelfDescribing description;

    /** A handle; fails if there is no widget or if it is disposed. */
    public AbstractSWTBot(T widget) throws WidgetNotFoundException {
        this(widget, text -> text.appendText(SWTUtils.toString(widget)));
    }

    /** A handle that messages call by the description; fails if there is no widget or if it is disposed. */
    public AbstractSWTBot(T widget, SelfDescribing description) throws WidgetNotFoundException {
        if (widget == null) {
            throw new WidgetNotFoundException("The widget is missing");
        }
        if (widget.isDisposed()) {
            throw new WidgetNotFoundException("The widget is disposed: " + widget.getClass().getSimpleName());
        }
        this.widget = widget;
        this.display = widget.getDisplay();
        this.description = Objects.requireNonNull(description);
    }

    /** Tells the listeners of the widget of an event with default contents. */
    protected void notify(int eventType) {
        notify(eventType, createEvent());
    }

    /** Tells the listeners of the widget of an event. */
    protected void notify(int eventType, Event event) {
        notify(eventType, event, widget);
    }

    /** Tells the listeners of another widget, such as the parent of an item, of an event. */
    protected void notify(int eventType, Event event, Widget target) {
        event.type = eventType;
        act(() -> {
            if (!target.isDisposed()) {
                target.notifyListeners(eventType, event);
            }
        });
    }

    /**
     * Runs an action on the UI thread and returns when it is over or runs a loop of its own, such as that of a modal dialog.
     */
    void act(VoidResult action) {
        UIThreadRunnable.asyncExec(display, action);
        UIThreadRunnable.syncExec(display, () -> { });
        if (SWTBotPreferences.PLAYBACK_DELAY > 0) {
            SWTUtils.sleep(SWTBotPreferences.PLAYBACK_DELAY);
        }
    }

    /** An event of the widget. */
    protected Event createEvent() {
        return SWTUtils.createEvent(widget);
    }

    /** An event of the mouse at a place in the widget, in points. */
    protected Event createMouseEvent(int x, int y, int button, int stateMask, int count) {
        Event event = createEvent();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = stateMask;
        event.count = count;
        return event;
    }

    /** Clicks with the first button at a place in the widget, in points. */
    protected void clickXY(int x, int y) {
        notify(SWT.MouseEnter, createMouseEvent(x, y, 0, SWT.NONE, 0));
        notify(SWT.MouseMove, createMouseEvent(x, y, 0, SWT.NONE, 0));
        notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 1));
        notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 1));
    }

    /** Clicks twice with the first button at a place in the widget, in points. */
    protected void doubleClickXY(int x, int y) {
        clickXY(x, y);
        notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 2));
        notify(SWT.MouseDoubleClick, createMouseEvent(x, y, 1, SWT.NONE, 2));
        notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 2));
    }

    /** The text of the widget. */
    public String getText() {
        return SWTUtils.getText(widget);
    }

    /** What the widget carries under the default key, as text; null if nothing. */
    public String getId() {
        return syncExec(() -> {
            Object id = widget.getData(SWTBotPreferences.DEFAULT_KEY);
            return id == null ? null : id.toString();
        });
    }

    /** The tool tip of the widget. */
    public String getToolTipText() {
        return SWTUtils.getToolTipText(widget);
    }

    /** The context menu of the widget, filled. */
    public SWTBotRootMenu contextMenu() throws WidgetNotFoundException {
        if (!(widget instanceof Control control)) {
            throw new WidgetNotFoundException("A " + widget.getClass().getSimpleName() + " has no context menu: " + this);
        }
        return contextMenu(control);
    }

    /** The context menu of a control, filled. */
    protected SWTBotRootMenu contextMenu(Control control) throws WidgetNotFoundException {
        return ContextMenus.of(control, toString());
    }

    /** The item with this text in the context menu of the widget, in sub-menus too. */
    public SWTBotMenu contextMenu(String text) throws WidgetNotFoundException {
        return contextMenu().contextMenu(text);
    }

    /** Whether a person can use the widget. */
    public boolean isEnabled() {
        return syncExec(() -> !(widget instanceof Control control) || control.isEnabled());
    }

    /** Waits until a person can use the widget. */
    protected void waitForEnabled() {
        new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
    }

    /** Whether a person can see the widget. */
    public boolean isVisible() {
        return syncExec(() -> !(widget instanceof Control control) || control.isVisible());
    }

    /** Whether the widget has the focus of the keyboard. */
    public boolean isActive() {
        return syncExec(() -> widget instanceof Control control && control.isFocusControl());
    }

    /** Gives the widget the focus of the keyboard, and its shell that of the window manager. */
    public void setFocus() {
        waitForEnabled();
        syncExec(() -> {
            if (widget instanceof Control control && !control.isFocusControl()) {
                control.getShell().forceActive();
                control.setFocus();
            }
        });
    }

    /** The colour of the text. */
    public Color foregroundColor() {
        return syncExec(() -> widget instanceof Control control ? control.getForeground() : null);
    }

    /** The colour behind the text. */
    public Color backgroundColor() {
        return syncExec(() -> widget instanceof Control control ? control.getBackground() : null);
    }

    /** A keyboard that types on the widget. */
    protected Keyboard keyboard() {
        return KeyboardFactory.getDefaultKeyboard(widget, description);
    }

    /** Presses a character with modifier keys held, as bits of SWT. */
    public AbstractSWTBot<T> pressShortcut(int modificationKeys, char c) {
        setFocus();
        keyboard().pressShortcut(modificationKeys, c);
        return this;
    }

    /** Presses a key, by its SWT key code and the character it makes, with modifier keys held. */
    public AbstractSWTBot<T> pressShortcut(int modificationKeys, int keyCode, char c) {
        setFocus();
        keyboard().pressShortcut(modificationKeys, keyCode, c);
        return this;
    }

    /** Presses all keys together. */
    public AbstractSWTBot<T> pressShortcut(KeyStroke... keys) {
        setFocus();
        keyboard().pressShortcut(keys);
        return this;
    }

    /** Runs work on the UI thread and answers its value. */
    protected <E> E syncExec(Result<E> work) {
        return UIThreadRunnable.syncExec(display, work);
    }

    /** Runs work on the UI thread. */
    protected void syncExec(VoidResult work) {
        UIThreadRunnable.syncExec(display, work);
    }

    @Override
    public String toString() {
        return SWTUtils.toString(widget);
    }
}

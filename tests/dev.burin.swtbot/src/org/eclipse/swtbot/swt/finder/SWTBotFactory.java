// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.hamcrest.CoreMatchers;
import org.hamcrest.Matcher;

/** The search for one widget, waiting, shells and menu bars. */
abstract class SWTBotFactory {

    private final Finder finder;

    SWTBotFactory(Finder finder) {
        this.finder = finder;
    }

    /** The finder of this bot. */
    public Finder getFinder() {
        return finder;
    }

    /** The display of the application. */
    public Display getDisplay() {
        return finder.getDisplay();
    }

    /** The first widget that matches; waits for it. */
    public <T extends Widget> T widget(Matcher<T> matcher) {
        return widget(matcher, 0);
    }

    /** The widget with the given index, from 0, among those that match; waits for it. */
    public <T extends Widget> T widget(Matcher<T> matcher, int index) {
        return await(matcher, index, () -> finder.findControls(matcher));
    }

    /** The first widget below the parent that matches; waits for it. */
    public <T extends Widget> T widget(Matcher<T> matcher, Widget parent) {
        return widget(matcher, parent, 0);
    }

    /** The widget with the given index, from 0, among those below the parent that match; waits for it. */
    public <T extends Widget> T widget(Matcher<T> matcher, Widget parent, int index) {
        return await(matcher, index, () -> finder.findControls(parent, matcher, true));
    }

    /** All widgets that match now; waits until there is one. */
    public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher) {
        widget(matcher);
        return finder.findControls(matcher);
    }

    /** All widgets below the parent that match now; waits until there is one. */
    public <T extends Widget> List<? extends T> widgets(Matcher<T> matcher, Widget parent) {
        widget(matcher, parent);
        return finder.findControls(parent, matcher, true);
    }

    /** The widget of this type and style with the given index among those that all matchers match; waits for it. */
    @SafeVarargs
    final <T extends Widget> T find(Class<T> type, int style, int index, Matcher<? extends Widget>... matchers) {
        List<Matcher<? extends Widget>> all = new ArrayList<>();
        all.add(WidgetMatcherFactory.widgetOfType(type));
        if (style != SWT.NONE) {
            all.add(WidgetMatcherFactory.withStyle(style, styleName(style)));
        } else if (type == ToolItem.class) {
            all.add(CoreMatchers.not(WidgetMatcherFactory.withStyle(SWT.SEPARATOR, "SWT.SEPARATOR")));
        }
        all.addAll(Arrays.asList(matchers));
        Matcher<Widget> joined = WidgetMatcherFactory.allOf(all);
        return type.cast(widget(joined, index));
    }

    private <T extends Widget> T await(Matcher<T> matcher, int index, Supplier<List<T>> search) {
        List<T> found = new ArrayList<>();
        waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found.clear();
                found.addAll(search.get());
                return found.size() > index;
            }

            @Override
            public String getFailureMessage() {
                return "Could not find a widget " + matcher
                        + (index == 0 ? "" : " with index " + index + "; found only " + found);
            }
        });
        return found.get(index);
    }

    private static String styleName(int style) {
        return switch (style) {
            case SWT.PUSH -> "SWT.PUSH";
            case SWT.CHECK -> "SWT.CHECK";
            case SWT.RADIO -> "SWT.RADIO";
            case SWT.TOGGLE -> "SWT.TOGGLE";
            case SWT.DROP_DOWN -> "SWT.DROP_DOWN";
            default -> Integer.toHexString(style);
        };
    }

    /** The active shell. */
    public SWTBotShell activeShell() throws WidgetNotFoundException {
        Shell[] found = new Shell[1];
        waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found[0] = finder.activeShell();
                return found[0] != null;
            }

            @Override
            public String getFailureMessage() {
                return "There is no active shell";
            }
        });
        return new SWTBotShell(found[0]);
    }

    /** The first visible shell with this text; waits for it. */
    public SWTBotShell shell(String text) {
        return shell(text, 0);
    }

    /** The visible shell with the given index, from 0, among those with this text; waits for it. */
    public SWTBotShell shell(String text, int index) {
        List<Shell> found = new ArrayList<>();
        waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found.clear();
                found.addAll(finder.findShells(text));
                return found.size() > index;
            }

            @Override
            public String getFailureMessage() {
                return "Could not find a shell with text '" + text + "'";
            }
        });
        return new SWTBotShell(found.get(index));
    }

    /** All shells of the application, those not visible too. */
    public SWTBotShell[] shells() {
        List<SWTBotShell> shells = new ArrayList<>();
        for (Shell shell : finder.getShells()) {
            if (!shell.isDisposed()) {
                shells.add(new SWTBotShell(shell));
            }
        }
        return shells.toArray(SWTBotShell[]::new);
    }

    /** The menu bar of the active shell. */
    public SWTBotRootMenu menu() {
        return activeShell().menu();
    }

    /** The menu bar of a shell. */
    public SWTBotRootMenu menu(SWTBotShell shell) {
        return shell.menu();
    }

    /** The item with this text in the menu bar of the active shell, in sub-menus too; the bar's own come first. */
    public SWTBotMenu menu(String text) {
        return menu(text, 0);
    }

    /** The item with the given index, from 0, among those with this text in the menu bar of the active shell. */
    public SWTBotMenu menu(String text, int index) {
        return menu().menu(text, true, index);
    }

    /** Waits until the condition is true; fails as a search does. */
    public void waitUntilWidgetAppears(ICondition condition) {
        try {
            waitUntil(condition);
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException(e.getMessage() + "\n" + finder, e);
        }
    }

    /** Waits until the condition is true, at most the time of {@link SWTBotPreferences#TIMEOUT}. */
    public void waitUntil(ICondition condition) throws TimeoutException {
        waitUntil(condition, SWTBotPreferences.TIMEOUT);
    }

    /** Waits until the condition is true, at most this number of milliseconds. */
    public void waitUntil(ICondition condition, long timeout) throws TimeoutException {
        waitUntil(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
    }

    /** Waits until the condition is true, at most so long, and asks at this interval; both in milliseconds. */
    public void waitUntil(ICondition condition, long timeout, long interval) throws TimeoutException {
        await(condition, true, timeout, interval);
    }

    /** Waits while the condition is true, at most the time of {@link SWTBotPreferences#TIMEOUT}. */
    public void waitWhile(ICondition condition) throws TimeoutException {
        waitWhile(condition, SWTBotPreferences.TIMEOUT);
    }

    /** Waits while the condition is true, at most this number of milliseconds. */
    public void waitWhile(ICondition condition, long timeout) throws TimeoutException {
        waitWhile(condition, timeout, SWTBotPreferences.DEFAULT_POLL_DELAY);
    }

    /** Waits while the condition is true, at most so long, and asks at this interval; both in milliseconds. */
    public void waitWhile(ICondition condition, long timeout, long interval) throws TimeoutException {
        await(condition, false, timeout, interval);
    }

    private void await(ICondition condition, boolean wanted, long timeout, long interval) {
        if (SWTUtils.isUIThread(getDisplay())) {
            throw new IllegalStateException("A test must not wait on the UI thread, which it waits for");
        }
        condition.init((SWTBot) this);
        long end = System.nanoTime() + timeout * 1_000_000;
        Throwable last = null;
        do {
            try {
                if (condition.test() == wanted) {
                    return;
                }
                last = null;
            } catch (Exception e) {
                last = e; // a widget that goes while it is asked: the next question finds its successor
            }
            SWTUtils.sleep(interval);
        } while (System.nanoTime() < end);
        TimeoutException failure = new TimeoutException("After " + timeout + " ms: " + condition.getFailureMessage()
                + (last == null ? "" : "; last error: " + last));
        if (last != null) {
            failure.initCause(last);
        }
        throw failure;
    }

    /** Lets the test sleep. Wait for an effect instead where there is one. */
    public void sleep(long millis) {
        SWTUtils.sleep(millis);
    }

    /** The control that has the focus, or null. */
    public Control getFocusedWidget() {
        return UIThreadRunnable.syncExec(getDisplay(), () -> getDisplay().getFocusControl());
    }

    /** Writes a picture of the whole display; answers whether that worked. */
    public boolean captureScreenshot(String fileName) {
        return SWTUtils.captureScreenshot(fileName);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;

/** Finds controls and items in the active shell. Widgets that are not visible are passed over unless asked for. */
public class ControlFinder {

    /** Whether controls that are not visible are passed over. */
    public boolean shouldFindInVisibleControls;
    /** The display searched. */
    protected Display display = SWTUtils.display();

    /** All widgets of the active shell that match, in the order a person reads. */
    public <T extends Widget> List<T> findControls(Matcher<T> matcher) {
        return UIThreadRunnable.syncExec(display, () -> {
            Shell shell = activeShell();
            return shell == null ? List.<T>of() : findControls(shell, matcher, true);
        });
    }

    /** All widgets below and among the given ones that match. */
    public <T extends Widget> List<T> findControls(List<Widget> widgets, Matcher<T> matcher, boolean recursive) {
        return UIThreadRunnable.syncExec(display, () -> {
            Set<T> found = new LinkedHashSet<>();
            widgets.forEach(widget -> found.addAll(findControls(widget, matcher, recursive)));
            return List.copyOf(found);
        });
    }

    /** The widget, if it matches, and, if recursive, all that match below it. */
    public <T extends Widget> List<T> findControls(Widget parent, Matcher<T> matcher, boolean recursive) {
        return UIThreadRunnable.syncExec(display, () -> {
            List<T> found = new ArrayList<>();
            collect(parent, matcher, recursive, found);
            return found;
        });
    }

    @SuppressWarnings("unchecked")
    private <T extends Widget> void collect(Widget widget, Matcher<T> matcher, boolean recursive, List<T> found) {
        if (widget == null || widget.isDisposed() || !visible(widget)) {
            return;
        }
        if (matcher.matches(widget)) {
            found.add((T) widget); // the matcher says that it is one
        }
        if (recursive) {
            WidgetChildren.of(widget).forEach(child -> collect(child, matcher, true, found));
        }
    }

    /** Whether the widget takes part in the search. */
    protected boolean visible(Widget widget) {
        return shouldFindInVisibleControls || WidgetChildren.isVisible(widget);
    }

    /** The visible shells with exactly this text. */
    public List<Shell> findShells(String text) {
        return UIThreadRunnable.syncExec(display, () ->
                Arrays.stream(getShells()).filter(shell -> text.equals(shell.getText()) && visible(shell)).toList());
    }

    /** All shells of the display. */
    public Shell[] getShells() {
        return UIThreadRunnable.syncExec(display, display::getShells);
    }

    /**
     * The active shell; where the window manager says that none is, the one opened last among those visible. Answers null
     * when no shell is visible.
     */
    public Shell activeShell() {
        return UIThreadRunnable.syncExec(display, () -> {
            Shell active = display.getActiveShell();
            if (active != null) {
                return active;
            }
            Shell last = null;
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && !shell.getText().isEmpty()) {
                    last = shell;
                }
            }
            return last;
        });
    }

    /** The widgets that were searched, as indented lines, for messages. */
    String described() {
        return UIThreadRunnable.syncExec(display, () -> {
            Shell shell = activeShell();
            StringBuilder text = new StringBuilder("Visible shells:");
            for (Shell each : getShells()) {
                if (each.isVisible()) {
                    text.append(each == shell ? "\n  active: " : "\n  ").append(SWTUtils.toString(each));
                }
            }
            Widget root = root();
            return text + "\nSearched:\n" + (root == null || root.isDisposed() ? "nothing" : WidgetChildren.tree(root));
        });
    }

    /** Where a search begins. */
    Widget root() {
        return activeShell();
    }
}

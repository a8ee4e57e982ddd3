// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.waits;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.hamcrest.Matcher;

/** The conditions that tests wait for most often. */
public abstract class Conditions {

    /** The shell is closed. */
    public static ICondition shellCloses(SWTBotShell shell) {
        return condition(() -> !shell.isOpen(), () -> "The shell " + shell + " did not close");
    }

    /** The shell with this text is the active one. */
    public static ICondition shellIsActive(String text) {
        return condition(() -> text.equals(activeText()),
                () -> "The shell \"" + text + "\" did not become active; active is \"" + activeText() + '"');
    }

    /** The widget is enabled. */
    public static ICondition widgetIsEnabled(AbstractSWTBot<? extends Widget> widget) {
        return condition(widget::isEnabled, () -> "The widget " + widget + " was not enabled");
    }

    /** The table has this number of rows. */
    public static ICondition tableHasRows(SWTBotTable table, int rows) {
        return condition(() -> table.rowCount() == rows,
                () -> "The table " + table + " did not get " + rows + " rows; it has " + table.rowCount());
    }

    /** The tree has this number of rows at its top level. */
    public static ICondition treeHasRows(SWTBotTree tree, int rows) {
        return condition(() -> tree.rowCount() == rows,
                () -> "The tree " + tree + " did not get " + rows + " rows; it has " + tree.rowCount());
    }

    /** The item of a tree has a child with this text. */
    public static ICondition treeItemHasNode(SWTBotTreeItem item, String text) {
        return condition(() -> item.getNodes().contains(text),
                () -> "The tree item " + item + " did not get \"" + text + "\"; it has " + item.getNodes());
    }

    /** A widget that matches appears where the waiting bot searches. */
    public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher) {
        return new WaitForMatches<>(matcher, () -> "Could not find a widget " + matcher,
                bot -> bot.getFinder().findControls(matcher));
    }

    /** A widget that matches appears below the parent. */
    public static <T extends Widget> WaitForObjectCondition<T> waitForWidget(Matcher<T> matcher, Widget parent) {
        return new WaitForMatches<>(matcher,
                () -> "Could not find a widget " + matcher + " below " + SWTUtils.toString(parent),
                bot -> bot.getFinder().findControls(parent, matcher, true));
    }

    /** A visible shell that matches appears. */
    public static WaitForObjectCondition<Shell> waitForShell(Matcher<Shell> matcher) {
        return waitForShell(matcher, null);
    }

    /** A visible shell that matches and belongs to the parent appears; any shell if the parent is null. */
    public static WaitForObjectCondition<Shell> waitForShell(Matcher<Shell> matcher, Shell parent) {
        return new WaitForMatches<>(matcher, () -> "Could not find a shell " + matcher, bot ->
                UIThreadRunnable.syncExec(() -> shells(parent).stream().filter(shell -> shell.isVisible())
                        .filter(matcher::matches).toList()));
    }

    private static List<Shell> shells(Shell parent) {
        return Arrays.asList(parent == null ? SWTUtils.display().getShells() : parent.getShells());
    }

    private static String activeText() {
        return UIThreadRunnable.syncExec(() -> {
            Shell active = new ControlFinder().activeShell();
            return active == null ? "" : active.getText();
        });
    }

    private static ICondition condition(BooleanSupplier question, Supplier<String> failure) {
        return new DefaultCondition() {
            @Override
            public boolean test() {
                return question.getAsBoolean();
            }

            @Override
            public String getFailureMessage() {
                return failure.get();
            }
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.utils.TableRow;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** What trees and their items have in common. */
final class TreeItems {

    private TreeItems() {
    }

    /** The item with this text and index among the items that are supplied on the UI thread; waits for it. */
    static SWTBotTreeItem await(String text, int index, Object where, Supplier<TreeItem[]> items) {
        TreeItem[] found = new TreeItem[1];
        new SWTBot().waitUntilWidgetAppears(new DefaultCondition() {
            @Override
            public boolean test() {
                found[0] = UIThreadRunnable.syncExec(() -> find(text, index, items.get()));
                return found[0] != null;
            }

            @Override
            public String getFailureMessage() {
                return "No tree item \"" + text + "\"" + (index == 0 ? "" : " number " + index) + " in " + where
                        + "; there are " + UIThreadRunnable.syncExec(() -> texts(items.get()));
            }
        });
        return new SWTBotTreeItem(found[0]);
    }

    /** The item that a path of texts leads to; all but the last are opened on the way, and the last too. */
    static SWTBotTreeItem expand(SWTBotTreeItem first, String[] path, int from) {
        SWTBotTreeItem item = first.expand();
        for (int i = from; i < path.length; i++) {
            item = item.getNode(path[i]).expand();
        }
        return item;
    }

    /** The texts of the items. On the UI thread. */
    static List<String> texts(TreeItem[] items) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : items) {
            texts.add(item.getText());
        }
        return texts;
    }

    /** Selects exactly these items and tells the listeners of the tree. */
    static void select(AbstractSWTBot<?> bot, Tree tree, List<TreeItem> items) {
        UIThreadRunnable.syncExec(() -> {
            tree.setSelection(items.toArray(TreeItem[]::new));
            tree.setFocus(); // after: a tree without selection selects its first item with the focus
        });
        bot.notify(SWT.Selection, event(tree, items.isEmpty() ? null : items.get(items.size() - 1)), tree);
    }

    /** An event of the tree about an item. */
    static Event event(Tree tree, TreeItem item) {
        Event event = SWTUtils.createEvent(tree);
        event.item = item;
        return event;
    }

    /** The texts of all columns of an item. On the UI thread. */
    static TableRow row(TreeItem item) {
        TableRow row = new TableRow();
        int columns = Math.max(1, item.getParent().getColumnCount());
        for (int column = 0; column < columns; column++) {
            row.add(item.getText(column));
        }
        return row;
    }

    private static TreeItem find(String text, int index, TreeItem[] items) {
        int before = 0;
        for (TreeItem item : items) {
            if (item.getText().equals(text) && before++ == index) {
                return item;
            }
        }
        return null;
    }
}

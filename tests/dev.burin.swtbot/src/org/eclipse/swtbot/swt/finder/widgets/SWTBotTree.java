// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.hamcrest.SelfDescribing;

/** A tree. Items are asked for again after each change: a refresh of the tree may replace them. */
public class SWTBotTree extends AbstractSWTBotControl<Tree> {

    public SWTBotTree(Tree widget) throws WidgetNotFoundException {
        super(widget);
    }

    public SWTBotTree(Tree widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
    }

    /** The item with this text at the top level; waits for it. */
    public SWTBotTreeItem getTreeItem(String text) throws WidgetNotFoundException {
        return TreeItems.await(text, 0, this, widget::getItems);
    }

    /** Opens the items along a path of texts from the top level on, and answers the last. */
    public SWTBotTreeItem expandNode(String... path) throws WidgetNotFoundException {
        return TreeItems.expand(getTreeItem(path[0]), path, 1);
    }

    /** Closes the item with this text at the top level. */
    public SWTBotTreeItem collapseNode(String text) throws WidgetNotFoundException {
        return getTreeItem(text).collapse();
    }

    /** Selects the items with these texts at the top level. */
    public SWTBotTree select(String... texts) {
        return select(Arrays.stream(texts).map(this::getTreeItem).toArray(SWTBotTreeItem[]::new));
    }

    /** Selects the items. */
    public SWTBotTree select(SWTBotTreeItem... items) {
        waitForEnabled();
        TreeItems.select(this, widget, Arrays.stream(items).map(item -> item.widget).toList());
        return this;
    }

    /** Selects the items of the top level with these indices, from 0. */
    public SWTBotTree select(int... indices) {
        waitForEnabled();
        List<TreeItem> items = syncExec(() -> Arrays.stream(indices).mapToObj(widget::getItem).toList());
        TreeItems.select(this, widget, items);
        return this;
    }

    /** Clears the selection. */
    public SWTBotTree unselect() {
        waitForEnabled();
        TreeItems.select(this, widget, List.of());
        return this;
    }

    /** The rows that are selected. */
    public TableCollection selection() {
        return syncExec(() -> {
            TableCollection rows = new TableCollection();
            for (TreeItem item : widget.getSelection()) {
                rows.add(TreeItems.row(item));
            }
            return rows;
        });
    }

    /** The number of selected items. */
    public int selectionCount() {
        return syncExec(() -> widget.getSelectionCount());
    }

    /** The items of the top level. */
    public SWTBotTreeItem[] getAllItems() {
        List<TreeItem> items = syncExec(() -> List.of(widget.getItems()));
        return items.stream().map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
    }

    /** Whether the tree has items. */
    public boolean hasItems() {
        return rowCount() > 0;
    }

    /** The number of items at the top level. */
    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    /** The number of columns. */
    public int columnCount() {
        return syncExec(() -> widget.getColumnCount());
    }

    /** The texts of the column heads. */
    public List<String> columns() {
        return syncExec(() -> {
            List<String> texts = new ArrayList<>();
            for (TreeColumn column : widget.getColumns()) {
                texts.add(column.getText());
            }
            return texts;
        });
    }

    /** The text of a cell of the top level; both numbers count from 0. */
    public String cell(int row, int column) {
        return syncExec(() -> widget.getItem(row).getText(column));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.TableRow;
import org.hamcrest.SelfDescribing;

/** An item of a tree. A refresh of the tree may dispose it: do not keep it across an action. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

    private final Tree tree;

    public SWTBotTreeItem(TreeItem widget) throws WidgetNotFoundException {
        super(widget);
        this.tree = syncExec(() -> widget.getParent());
    }

    public SWTBotTreeItem(TreeItem widget, SelfDescribing description) throws WidgetNotFoundException {
        super(widget, description);
        this.tree = syncExec(() -> widget.getParent());
    }

    /** Opens the item; its children may come later, see {@link #getNode(String)}. */
    public SWTBotTreeItem expand() {
        waitForEnabled();
        if (!isExpanded()) {
            notify(SWT.Expand, TreeItems.event(tree, widget), tree);
            syncExec(() -> widget.setExpanded(true));
        }
        return this;
    }

    /** Closes the item. */
    public SWTBotTreeItem collapse() {
        waitForEnabled();
        if (isExpanded()) {
            notify(SWT.Collapse, TreeItems.event(tree, widget), tree);
            syncExec(() -> widget.setExpanded(false));
        }
        return this;
    }

    /** Opens the items along a path of texts below this one, and answers the last. */
    public SWTBotTreeItem expandNode(String... path) {
        return TreeItems.expand(this, path, 0);
    }

    /** The child with this text; waits for it. */
    public SWTBotTreeItem getNode(String text) {
        return getNode(text, 0);
    }

    /** The child with the given index, from 0, among those with this text; waits for it. */
    public SWTBotTreeItem getNode(String text, int index) {
        return TreeItems.await(text, index, this, () -> widget.isDisposed() ? new TreeItem[0] : widget.getItems());
    }

    /** The child with this index, from 0. */
    public SWTBotTreeItem getNode(int row) {
        return new SWTBotTreeItem(syncExec(() -> widget.getItem(row)));
    }

    /** The texts of the children. */
    public List<String> getNodes() {
        return syncExec(() -> TreeItems.texts(widget.getItems()));
    }

    /** The children. */
    public SWTBotTreeItem[] getItems() {
        List<TreeItem> items = syncExec(() -> List.of(widget.getItems()));
        return items.stream().map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
    }

    /** The number of children. */
    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    /** Selects this item alone. */
    public SWTBotTreeItem select() {
        waitForEnabled();
        TreeItems.select(this, tree, List.of(widget));
        return this;
    }

    /** Selects the children with these texts. */
    public SWTBotTreeItem select(String... texts) {
        waitForEnabled();
        TreeItems.select(this, tree, Arrays.stream(texts).map(text -> getNode(text).widget).toList());
        return this;
    }

    /** Selects the child with this text, and answers this item. */
    public SWTBotTreeItem select(String text) {
        return select(new String[] {text});
    }

    /** Clicks on the item, which selects it. */
    public SWTBotTreeItem click() {
        return click(0);
    }

    /** Clicks on a column of the item, from 0, which selects the item. */
    public SWTBotTreeItem click(int column) {
        waitForEnabled();
        notify(SWT.MouseDown, mouse(column, 1), tree);
        TreeItems.select(this, tree, List.of(widget));
        notify(SWT.MouseUp, mouse(column, 1), tree);
        return this;
    }

    /** Clicks twice on the item. */
    public SWTBotTreeItem doubleClick() {
        click();
        notify(SWT.MouseDoubleClick, mouse(0, 2), tree);
        notify(SWT.DefaultSelection, TreeItems.event(tree, widget), tree);
        return this;
    }

    /** Checks or clears the box of the item. */
    public void toggleCheck() {
        setChecked(!isChecked());
    }

    /** Checks the box of the item. */
    public void check() {
        setChecked(true);
    }

    /** Clears the box of the item. */
    public void uncheck() {
        setChecked(false);
    }

    /** Whether the box of the item is checked. */
    public boolean isChecked() {
        return syncExec(() -> widget.getChecked());
    }

    /** Whether the item is selected. */
    public boolean isSelected() {
        return syncExec(() -> Arrays.asList(tree.getSelection()).contains(widget));
    }

    /** Whether the item is open. */
    public boolean isExpanded() {
        return syncExec(() -> widget.getExpanded());
    }

    /** Whether the tree is enabled. */
    @Override
    public boolean isEnabled() {
        return syncExec(() -> tree.isEnabled());
    }

    /** The text of a column, from 0. */
    public String cell(int column) {
        return syncExec(() -> widget.getText(column));
    }

    /** The texts of all columns. */
    public TableRow row() {
        return syncExec(() -> TreeItems.row(widget));
    }

    /** Selects the item and answers the context menu of the tree. */
    @Override
    public SWTBotRootMenu contextMenu() {
        select();
        return contextMenu(tree);
    }

    @Override
    public Color foregroundColor() {
        return syncExec(() -> widget.getForeground());
    }

    @Override
    public Color backgroundColor() {
        return syncExec(() -> widget.getBackground());
    }

    @Override
    public void setFocus() {
        syncExec(() -> tree.setFocus());
    }

    private void setChecked(boolean checked) {
        waitForEnabled();
        syncExec(() -> widget.setChecked(checked));
        Event event = TreeItems.event(tree, widget);
        event.detail = SWT.CHECK;
        notify(SWT.Selection, event, tree);
    }

    private Event mouse(int column, int count) {
        return syncExec(() -> {
            Rectangle place = widget.getBounds(column);
            Event event = TreeItems.event(tree, widget);
            event.x = place.x + place.width / 2;
            event.y = place.y + place.height / 2;
            event.button = 1;
            event.count = count;
            return event;
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.model;

import dev.burin.view.explore.TensorNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Tensors by block, with columns that sort and a filter. */
final class TensorTree {
    private final TreeViewer viewer;
    private Optional<TensorColumn> sorted = Optional.empty();
    private boolean descending;
    private String filter = ""; //$NON-NLS-1$

    TensorTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        tree.setData("org.eclipse.swtbot.widget.key", "tensors"); //$NON-NLS-1$ //$NON-NLS-2$
        viewer.setUseHashlookup(true);
        viewer.setComparer(new ByName());
        viewer.setContentProvider(new Content());
        for (TensorColumn column : TensorColumn.values()) {
            addColumn(column);
        }
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer source, Object left, Object right) {
                Comparator<TensorNode> order = sorted.map(TensorColumn::order).orElse((a, b) -> 0);
                return (descending ? order.reversed() : order).compare((TensorNode) left, (TensorNode) right);
            }
        });
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer source, Object parentElement, Object element) {
                return filter.isEmpty() || matches((TensorNode) element);
            }
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    private void addColumn(TensorColumn column) {
        TreeViewerColumn made = new TreeViewerColumn(viewer, column.numeric() ? SWT.RIGHT : SWT.LEFT);
        TreeColumn widget = made.getColumn();
        widget.setText(column.title());
        widget.setWidth(column.width());
        widget.setMoveable(true);
        widget.addListener(SWT.Selection, event -> sort(column, sorted.equals(Optional.of(column)) && !descending));
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.text((TensorNode) element);
            }
        });
    }

    /** Sorts by a column. */
    void sort(TensorColumn column, boolean down) {
        sorted = Optional.of(column);
        descending = down;
        Tree tree = viewer.getTree();
        tree.setSortColumn(tree.getColumn(column.ordinal()));
        tree.setSortDirection(down ? SWT.DOWN : SWT.UP);
        viewer.refresh();
    }

    Optional<TensorColumn> sorted() {
        return sorted;
    }

    boolean descending() {
        return descending;
    }

    /** Shows only tensors that contain a text in name, scheme or fabric. */
    void filter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        viewer.refresh();
        if (!filter.isEmpty()) {
            viewer.expandAll();
        }
    }

    private boolean matches(TensorNode node) {
        return node.leaves().stream().anyMatch(row -> row.name().toLowerCase(Locale.ROOT).contains(filter)
                || row.made().filter(made -> made.scheme().contains(filter) || made.fabric().contains(filter)).isPresent());
    }

    /** Selects a tensor or block by its name; empty selects nothing. */
    void reveal(Optional<String> name) {
        Object[] path = name.map(known -> path(roots(), known)).orElse(new Object[0]);
        if (path.length == 0) {
            viewer.setSelection(TreeSelection.EMPTY);
        } else {
            viewer.setSelection(new TreeSelection(new TreePath(path)), true);
        }
    }

    private List<TensorNode> roots() {
        return viewer.getInput() instanceof Roots roots ? roots.nodes() : List.of();
    }

    private static Object[] path(List<TensorNode> nodes, String name) {
        for (TensorNode node : nodes) {
            if (node.name().equals(name)) {
                return new Object[] {node};
            } else if (name.startsWith(node.name() + ".")) { //$NON-NLS-1$
                Object[] rest = path(node.children(), name);
                Object[] all = new Object[rest.length + 1];
                all[0] = node;
                System.arraycopy(rest, 0, all, 1, rest.length);
                return all;
            }
        }
        return new Object[0];
    }

    void show(List<TensorNode> nodes) {
        Object[] expanded = viewer.getExpandedElements();
        viewer.setInput(new Roots(nodes));
        viewer.setExpandedElements(expanded);
    }

    /** What the tree stands on. */
    private record Roots(List<TensorNode> nodes) {
    }

    /** A node is the same when its numbers have changed: what is expanded stays so. */
    private static final class ByName implements IElementComparer {
        @Override
        public boolean equals(Object left, Object right) {
            return left instanceof TensorNode one && right instanceof TensorNode other ? one.name().equals(other.name())
                    : left == right;
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof TensorNode node ? node.name().hashCode() : System.identityHashCode(element);
        }
    }

    /** Children of nodes. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((Roots) input).nodes().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((TensorNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null; // paths are given where they are needed
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((TensorNode) element).children().isEmpty();
        }
    }
}

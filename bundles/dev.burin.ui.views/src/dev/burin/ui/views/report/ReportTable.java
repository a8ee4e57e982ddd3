// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.report;

import dev.burin.view.report.ComparedRow;
import dev.burin.view.report.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Costs by group; of two builds, with the differences. */
final class ReportTable {
    private static final int NAME_WIDTH = 170;
    private static final int NUMBER_WIDTH = 96;

    private final TableViewer viewer;
    private int sorted = -1;
    private boolean descending;
    private boolean compared;

    ReportTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setData("org.eclipse.swtbot.widget.key", "report"); //$NON-NLS-1$ //$NON-NLS-2$
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        addName();
        for (Measure measure : Measure.values()) {
            addMeasure(measure);
        }
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer source, Object left, Object right) {
                int order = order().compare((ComparedRow) left, (ComparedRow) right);
                return descending ? -order : order;
            }
        });
    }

    TableViewer viewer() {
        return viewer;
    }

    private Comparator<ComparedRow> order() {
        if (sorted < 0) {
            return (left, right) -> 0;
        } else if (sorted == 0) {
            return Comparator.comparing(ComparedRow::label);
        }
        Measure measure = Measure.values()[sorted - 1];
        return Comparator.comparingDouble(row -> row.value(measure));
    }

    private void addName() {
        column(Messages.ReportTable_name, NAME_WIDTH, SWT.LEFT, 0).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((ComparedRow) element).label();
            }
        });
    }

    private void addMeasure(Measure measure) {
        column(measure.title(), NUMBER_WIDTH, SWT.RIGHT, measure.ordinal() + 1).setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                ComparedRow row = (ComparedRow) element;
                double value = row.value(measure);
                return compared && value != row.other(measure) ? NLS.bind(Messages.ReportTable_difference, number(value),
                        difference(value - row.other(measure))) : number(value);
            }
        });
    }

    private TableViewerColumn column(String title, int width, int align, int index) {
        TableViewerColumn made = new TableViewerColumn(viewer, align);
        TableColumn widget = made.getColumn();
        widget.setText(title);
        widget.setWidth(width);
        widget.setMoveable(true);
        // numbers are sorted the greatest first
        widget.addListener(SWT.Selection, event -> sort(index, sorted == index ? !descending : index > 0));
        return made;
    }

    /** Sorts by a column; -1 is the order in which data flows. */
    void sort(int column, boolean down) {
        sorted = Math.min(column, Measure.values().length);
        descending = down;
        Table table = viewer.getTable();
        if (sorted >= 0) {
            table.setSortColumn(table.getColumn(sorted));
            table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        }
        viewer.refresh();
    }

    int sorted() {
        return sorted;
    }

    boolean descending() {
        return descending;
    }

    void show(List<ComparedRow> rows, boolean two) {
        compared = two;
        viewer.setInput(rows);
    }

    /** Selects the row of a part, if there is one. */
    void reveal(Optional<ComparedRow> row) {
        viewer.setSelection(row.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
    }

    static String number(double value) {
        return value == 0 ? "" : String.format(Locale.ROOT, "%,.0f", value); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String difference(double value) {
        return String.format(Locale.ROOT, "%+,.0f", value); //$NON-NLS-1$
    }
}

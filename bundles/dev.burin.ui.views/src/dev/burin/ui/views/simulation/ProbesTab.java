// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.flow.session.Probe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What chosen operations have computed in the last step, and how far that is from the float network. */
final class ProbesTab {
    private static final int SHOWN = 64;

    private final Composite area;
    private final Combo operation;
    private final Table table;
    private final Runnable changed;
    private final List<String> chosen = new ArrayList<>();
    private List<String> operations = List.of();

    /** @param changed called when other operations are chosen */
    ProbesTab(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.ProbesTab_operation);
        operation = new Combo(area, SWT.DROP_DOWN);
        operation.setData("org.eclipse.swtbot.widget.key", "probeOperation"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(operation);
        operation.addListener(SWT.DefaultSelection, event -> add(operation.getText()));
        Button add = new Button(area, SWT.PUSH);
        add.setText(Messages.ProbesTab_add);
        add.addListener(SWT.Selection, event -> add(operation.getText()));
        Button remove = new Button(area, SWT.PUSH);
        remove.setText(Messages.ProbesTab_remove);
        remove.addListener(SWT.Selection, event -> remove());
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setData("org.eclipse.swtbot.widget.key", "probes"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(table);
        column(Messages.ProbesTab_name, 230, SWT.LEFT);
        column(Messages.ProbesTab_length, 60, SWT.RIGHT);
        column(Messages.ProbesTab_range, 130, SWT.RIGHT);
        column(Messages.ProbesTab_error, 150, SWT.RIGHT);
        column(Messages.ProbesTab_values, 600, SWT.LEFT);
    }

    private void column(String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
    }

    Control control() {
        return area;
    }

    List<String> chosen() {
        return List.copyOf(chosen);
    }

    void choose(List<String> names) {
        chosen.clear();
        chosen.addAll(names);
        show(List.of());
    }

    /** Proposes an operation, since another view points at it. */
    void propose(String name) {
        operations.stream().filter(each -> each.equals(name)).findFirst().ifPresent(operation::setText);
    }

    void operations(List<String> names) {
        if (!names.equals(operations)) {
            operations = names;
            String text = operation.getText();
            operation.setItems(names.toArray(String[]::new));
            operation.setText(text);
        }
    }

    private void add(String name) {
        if (!name.isBlank() && !chosen.contains(name.strip())) {
            chosen.add(name.strip());
            show(List.of());
            changed.run();
        }
    }

    private void remove() {
        Arrays.stream(table.getSelection()).forEach(item -> chosen.remove(item.getText(0)));
        show(List.of());
        changed.run();
    }

    void show(List<Probe> probes) {
        table.setRedraw(false);
        table.removeAll();
        for (String name : chosen) {
            Optional<Probe> probe = probes.stream().filter(each -> each.operation().equals(name)).findFirst();
            new TableItem(table, SWT.NONE).setText(probe.map(ProbesTab::row).orElse(
                    new String[] {name, "", "", "", operations.isEmpty() || operations.contains(name) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                            ? Messages.ProbesTab_afterStep : Messages.ProbesTab_unknown}));
        }
        table.setRedraw(true);
    }

    private static String[] row(Probe probe) {
        int[] values = probe.integers();
        String range = String.format("%,d \u2026 %,d", Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(0)); //$NON-NLS-1$
        String error = probe.error().map(each -> String.format("%.4g (%.2f %%)", each.rootMeanSquare(), 100 * each.relative())) //$NON-NLS-1$
                .orElse(Messages.ProbesTab_noFloat);
        String text = Arrays.stream(values).limit(SHOWN).mapToObj(String::valueOf).collect(Collectors.joining(" ")); //$NON-NLS-1$
        return new String[] {probe.operation(), String.valueOf(values.length), range, error,
            values.length > SHOWN ? text + " \u2026" : text}; //$NON-NLS-1$
    }
}

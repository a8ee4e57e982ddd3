// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.report;

import dev.burin.base.io.AtomicFile;
import dev.burin.flow.Build;
import dev.burin.flow.BuildReport;
import dev.burin.flow.Evaluate;
import dev.burin.ui.chips.Chips;
import dev.burin.ui.draw.CanvasListener;
import dev.burin.ui.draw.DrawingCanvas;
import dev.burin.ui.draw.PictureExport;
import dev.burin.ui.view.ChipView;
import dev.burin.ui.view.Latest;
import dev.burin.view.ChipPart;
import dev.burin.view.chart.Grid;
import dev.burin.view.draw.Drawing;
import dev.burin.view.report.ComparedRow;
import dev.burin.view.report.Grouping;
import dev.burin.view.report.Measure;
import dev.burin.view.report.ReportCharts;
import dev.burin.view.report.ReportRow;
import dev.burin.view.report.SavedReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.handlers.IHandlerService;

/** What the chip costs and how good it is: totals, a table and a chart, of one build or of two side by side. */
public final class ReportView extends ChipView {
    private static final String GROUPING = "grouping"; //$NON-NLS-1$
    private static final String MEASURE = "measure"; //$NON-NLS-1$
    private static final String SORT = "sort"; //$NON-NLS-1$
    private static final String DESCENDING = "descending"; //$NON-NLS-1$
    private static final String EVALUATE = "dev.burin.ui.command.evaluate"; //$NON-NLS-1$
    private static final String KEY = "org.eclipse.swtbot.widget.key"; //$NON-NLS-1$

    private Link summary;
    private Combo grouping;
    private Combo measure;
    private ReportTable table;
    private DrawingCanvas canvas;
    private Latest reading;
    private Optional<BuildReport> report = Optional.empty();
    private Optional<Pinned> pinned = Optional.empty();
    private Optional<Pinned> other = Optional.empty();
    private boolean revealing;

    @Override
    protected Control createContent(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(4, false));
        summary = new Link(area, SWT.WRAP);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
        summary.setData(KEY, "reportSummary"); //$NON-NLS-1$
        summary.addListener(SWT.Selection, event -> evaluate());
        grouping = combo(area, Messages.ReportView_grouping, List.of(Grouping.values()).stream().map(Grouping::title).toList(),
                Grouping.LAYER.ordinal());
        grouping.setData(KEY, "reportGrouping"); //$NON-NLS-1$
        measure = combo(area, Messages.ReportView_measure, Stream.concat(Stream.of(Messages.ReportView_all),
                Stream.of(Measure.values()).map(Measure::title)).toList(), 0);
        measure.setData(KEY, "reportMeasure"); //$NON-NLS-1$
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        table = new ReportTable(sash);
        canvas = new DrawingCanvas(sash, Messages.ReportView_charts, new CanvasListener() {
            @Override
            public void selected(Optional<ChipPart> part) {
                point(part);
            }

            @Override
            public void opened(ChipPart part) {
                point(Optional.of(part));
            }
        });
        canvas.setData(KEY, "reportChart"); //$NON-NLS-1$
        canvas.addListener(SWT.Resize, event -> draw());
        sash.setWeights(50, 50);
        reading = new Latest(area);
        table.viewer().addSelectionChangedListener(event -> {
            if (!revealing && event.getStructuredSelection().getFirstElement() instanceof ComparedRow row) {
                point(Optional.of(row.part()));
            }
        });
        getSite().setSelectionProvider(table.viewer());
        new ReportActions(this).addTo(getViewSite().getActionBars());
        new PictureExport(getSite().getShell(), this::fileName, canvas::drawing, this::csv)
                .addTo(getViewSite().getActionBars().getMenuManager());
        memento().ifPresent(this::restore);
        return area;
    }

    private Combo combo(Composite parent, String text, List<String> items, int selected) {
        new Label(parent, SWT.NONE).setText(text);
        Combo made = new Combo(parent, SWT.READ_ONLY);
        made.setItems(items.toArray(String[]::new));
        made.select(selected);
        made.addListener(SWT.Selection, event -> update());
        return made;
    }

    private String fileName() {
        return report.map(BuildReport::name).orElse("report"); //$NON-NLS-1$
    }

    private Optional<Supplier<String>> csv() {
        Grouping by = by();
        return report.map(shown -> () -> ReportRow.csv(ReportRow.of(shown, by)));
    }

    private Grouping by() {
        return Grouping.values()[grouping.getSelectionIndex()];
    }

    @Override
    protected void show(IFile file, Build.Result chip) {
        report = Optional.of(chip.report());
        update();
    }

    private void update() {
        if (report.isEmpty()) {
            return;
        }
        BuildReport shown = report.get();
        summary.setText(ReportSummary.text(shown, spec().flatMap(Chips.get()::quality).map(Evaluate.Result::quality),
                other.map(Pinned::report), other.map(Pinned::name).orElse(""))); //$NON-NLS-1$
        summary.getParent().layout();
        table.show(ComparedRow.of(shown, other.map(Pinned::report).orElse(shown), by()), other.isPresent());
        draw();
    }

    private void draw() {
        Point size = canvas.getSize();
        if (report.isPresent() && size.x > 0 && size.y > 0) {
            List<Drawing> charts = measures().stream().map(this::chart).toList();
            canvas.setDrawing(Grid.fitting(charts, size.x, size.y));
            canvas.fit();
        }
    }

    /** Returns what is charted: the usual measures, or the chosen one. */
    private List<Measure> measures() {
        int index = measure.getSelectionIndex();
        return index == 0 ? ReportCharts.USUAL : List.of(Measure.values()[index - 1]);
    }

    private Drawing chart(Measure what) {
        BuildReport shown = report.orElseThrow();
        return other.map(second -> ReportCharts.compare(shown, shown.name(), second.report(), second.name(), by(), what))
                .orElseGet(() -> ReportCharts.chart(shown, by(), what));
    }

    private void point(Optional<ChipPart> part) {
        canvas.setSelection(part.stream().toList());
        part.filter(known -> known instanceof ChipPart.Matrix || known.name().matches("layers\\.\\d+")) //$NON-NLS-1$
                .ifPresent(known -> select(Optional.of(known)));
    }

    @Override
    protected void reveal(Optional<ChipPart> part) {
        if (table.viewer().getInput() instanceof List<?> rows) {
            Optional<ComparedRow> row = part.flatMap(known -> rows.stream().map(ComparedRow.class::cast)
                    .filter(candidate -> candidate.part().covers(known.name())).findFirst());
            revealing = true;
            table.reveal(row);
            revealing = false;
            canvas.setSelection(row.map(ComparedRow::part).stream().toList());
            row.map(ComparedRow::part).ifPresent(canvas::reveal);
        }
    }

    @Override
    protected void clear() {
        report = Optional.empty();
        if (table != null) {
            reading.cancel();
            table.show(List.of(), false);
            canvas.clear();
        }
    }

    private void evaluate() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(EVALUATE, null); // null: no event
        } catch (CommandException e) {
            MessageDialog.openInformation(getSite().getShell(), Messages.ReportView_cannot, e.getMessage());
        }
    }

    Optional<Pinned> pinned() {
        return pinned;
    }

    Optional<Pinned> other() {
        return other;
    }

    /** Keeps the report that is shown, to compare later builds with it. */
    void pin() {
        report.ifPresent(shown -> {
            pinned = Optional.of(new Pinned(NLS.bind(Messages.ReportView_pinned, shown.name()).replace("&", ""), shown)); //$NON-NLS-1$ //$NON-NLS-2$
            compare(pinned);
        });
    }

    /** Compares with a report; empty shows one build alone. */
    void compare(Optional<Pinned> with) {
        other = with;
        update();
    }

    /** Asks for a saved report and compares with it. */
    void compareWithSaved() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.json", "*.*"}); //$NON-NLS-1$ //$NON-NLS-2$
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::compareWith);
    }

    private void compareWith(Path file) {
        reading.start(NLS.bind(Messages.ReportView_reading, file.getFileName()), progress -> SavedReport.read(file),
                read -> compare(Optional.of(new Pinned(file.getFileName().toString(), read))),
                message -> MessageDialog.openInformation(getSite().getShell(), Messages.ReportView_cannot, message));
    }

    /** Asks for a file and writes the report as {@code burin build --json} does. */
    void save() {
        report.ifPresent(shown -> {
            FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
            dialog.setOverwrite(true);
            dialog.setFileName(shown.name() + ".json"); //$NON-NLS-1$
            Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> reading.start(Messages.ReportView_save,
                    progress -> {
                        AtomicFile.write(file, SavedReport.text(shown));
                        return file;
                    }, written -> { }, message ->
                    MessageDialog.openInformation(getSite().getShell(), Messages.ReportView_cannot, message)));
        });
    }

    private void restore(IMemento memento) {
        index(memento, GROUPING, grouping.getItemCount()).ifPresent(grouping::select);
        index(memento, MEASURE, measure.getItemCount()).ifPresent(measure::select);
        index(memento, SORT, Measure.values().length + 1)
                .ifPresent(column -> table.sort(column, Boolean.TRUE.equals(memento.getBoolean(DESCENDING))));
    }

    private static Optional<Integer> index(IMemento memento, String key, int count) {
        return Optional.ofNullable(memento.getInteger(key)).filter(index -> index >= 0 && index < count);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(GROUPING, grouping.getSelectionIndex());
        memento.putInteger(MEASURE, measure.getSelectionIndex());
        memento.putInteger(SORT, table.sorted());
        memento.putBoolean(DESCENDING, table.descending());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.model;

import dev.burin.ui.draw.CanvasListener;
import dev.burin.ui.draw.DrawingCanvas;
import dev.burin.view.ChipPart;
import dev.burin.view.chart.Grid;
import dev.burin.view.chart.HistogramChart;
import dev.burin.view.draw.Drawing;
import dev.burin.view.explore.TensorDetails;
import dev.burin.view.explore.TensorNode;
import dev.burin.view.explore.TensorRow;
import dev.burin.view.explore.WeightStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Statistics of the selected tensor: lines, and histograms. */
final class TensorDetailsArea {
    private final Label text;
    private final DrawingCanvas canvas;
    private List<Drawing> charts = List.of();

    TensorDetailsArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        area.setLayout(layout);
        text = new Label(area, SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text.setData("org.eclipse.swtbot.widget.key", "tensorDetails"); //$NON-NLS-1$ //$NON-NLS-2$
        canvas = new DrawingCanvas(area, Messages.TensorDetailsArea_charts, new CanvasListener() {
            @Override
            public void selected(Optional<ChipPart> part) {
                // the tree selects
            }

            @Override
            public void opened(ChipPart part) {
                // nothing more to see
            }
        });
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.setData("org.eclipse.swtbot.widget.key", "tensorCharts"); //$NON-NLS-1$ //$NON-NLS-2$
        canvas.addListener(SWT.Resize, event -> layOut());
        explain(Messages.TensorDetailsArea_choose);
    }

    DrawingCanvas canvas() {
        return canvas;
    }

    void explain(String message) {
        charts = List.of();
        canvas.clear();
        write(message);
    }

    void counting(TensorRow row) {
        explain(NLS.bind(Messages.TensorDetailsArea_counting, row.name()));
    }

    /** Shows what a block sums up to. */
    void show(TensorNode block) {
        explain(NLS.bind(Messages.TensorDetailsArea_sum, new Object[] {block.name(), block.leaves().size(),
            count(block.weights()), count(block.bytes())}));
    }

    void show(TensorDetails details) {
        write(lines(details));
        ChipPart part = new ChipPart.Matrix(details.tensor().name());
        List<Drawing> next = new ArrayList<>();
        next.add(new HistogramChart(Messages.TensorDetailsArea_valueChart, part, details.weights().histogram(), false, 0));
        details.codes().ifPresent(codes -> {
            next.add(new HistogramChart(Messages.TensorDetailsArea_codeChart, part, codes.codes(), true, 2));
            next.add(new HistogramChart(Messages.TensorDetailsArea_digitChart, part, codes.digits(), true, 1));
        });
        details.adders().ifPresent(adders ->
                next.add(new HistogramChart(Messages.TensorDetailsArea_levelChart, part, adders.levels(), true, 3)));
        charts = List.copyOf(next);
        layOut();
    }

    private void layOut() {
        Point size = canvas.getSize();
        if (!charts.isEmpty() && size.x > 0 && size.y > 0) {
            canvas.setDrawing(Grid.fitting(charts, size.x, size.y));
            canvas.fit();
        }
    }

    private void write(String message) {
        text.setText(message.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        text.getParent().layout();
    }

    private static String lines(TensorDetails details) {
        TensorRow row = details.tensor();
        WeightStatistics weights = details.weights();
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.TensorDetailsArea_shape, new Object[] {row.name(), row.sourceName(), row.shape(),
            row.type(), count(row.bytes())}));
        lines.add(NLS.bind(Messages.TensorDetailsArea_values, new Object[] {number(weights.histogram().low()),
            number(weights.histogram().high()), number(weights.mean()), number(weights.deviation()),
            count(weights.zeros())}));
        details.codes().ifPresent(codes -> lines.add(NLS.bind(Messages.TensorDetailsArea_codes, new Object[] {
            number(codes.entropy()), number(100.0 * codes.zeros() / codes.weights()), number(codes.digitsPerWeight())})));
        details.adders().ifPresent(adders -> lines.add(NLS.bind(Messages.TensorDetailsArea_adders, new Object[] {
            count(adders.adders()), number(adders.perWeight()), adders.depth(), number(adders.meanWidth())})));
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number); //$NON-NLS-1$
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value); //$NON-NLS-1$
    }
}

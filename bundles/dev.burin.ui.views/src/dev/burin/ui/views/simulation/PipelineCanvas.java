// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.ui.draw.Fonts;
import dev.burin.ui.draw.Palettes;
import dev.burin.ui.draw.SwtSurface;
import dev.burin.view.ChipPart;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.pipeline.PipelineChart;
import dev.burin.view.pipeline.PipelineEvents;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows the pipeline in time: the wheel zooms at the pointer, dragging moves, Shift and the wheel go through the stages. */
final class PipelineCanvas extends Canvas {
    private static final double ZOOM = 1.25;
    private static final double LEAST_CYCLES = 8;

    private final Fonts fonts;
    private final Consumer<Optional<ChipPart>> selected;
    private Optional<PipelineEvents> events = Optional.empty();
    private List<ChipPart> selection = List.of();
    private double from;
    private double to = 1;
    private int first;
    private Optional<Point> pressed = Optional.empty();

    PipelineCanvas(Composite parent, Consumer<Optional<ChipPart>> selected) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.selected = selected;
        this.fonts = new Fonts(getDisplay());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            pressed = Optional.of(new Point(event.x, event.y));
        });
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> {
            pressed = Optional.empty();
            if (event.button == 1) {
                selected.accept(chart().flatMap(chart -> chart.hit(event.x, event.y)).map(Drawing.Hit::part));
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, event -> fonts.dispose());
    }

    /** Shows events; what is visible stays if it was chosen by hand. */
    void show(PipelineEvents next) {
        boolean all = events.isEmpty() || to >= events.get().end();
        events = Optional.of(next);
        if (all) {
            from = 0;
            to = Math.max(LEAST_CYCLES, next.end());
        }
        redraw();
    }

    void clear() {
        events = Optional.empty();
        redraw();
    }

    void reveal(Optional<ChipPart> part) {
        selection = part.stream().toList();
        redraw();
    }

    /** Returns what is shown, as a drawing of the window's size. */
    Optional<PipelineChart> chart() {
        Point size = getSize();
        return events.filter(known -> known.tokens() > 0 && size.x > PipelineChart.LABELS + 10 && size.y > 40)
                .map(known -> new PipelineChart(known, from, to, size.x, size.y, first));
    }

    Optional<PipelineEvents> events() {
        return events;
    }

    private void paint(GC gc) {
        Palette palette = Palettes.current(getDisplay());
        gc.setBackground(Palettes.color(palette.ground()));
        gc.fillRectangle(getClientArea());
        chart().ifPresent(chart -> chart.paint(new SwtSurface(gc, fonts, 0, 0, 1), chart.bounds(), palette, selection));
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD2) != 0) {
            scroll(event.count > 0 ? -3 : 3);
        } else {
            zoom(event.count > 0 ? 1 / ZOOM : ZOOM, chart().map(chart -> chart.cycle(event.x)).orElse(from));
        }
    }

    private void scroll(int rows) {
        int stages = events.map(known -> known.stages().size()).orElse(1);
        first = Math.max(0, Math.min(stages - 1, first + rows));
        redraw();
    }

    private void zoom(double factor, double around) {
        double length = Math.max(LEAST_CYCLES, (to - from) * factor);
        double end = events.map(PipelineEvents::end).orElse(1L);
        length = Math.min(length, Math.max(LEAST_CYCLES, end));
        from = Math.max(0, around - (around - from) * length / (to - from));
        to = from + length;
        redraw();
    }

    private void fit() {
        from = 0;
        to = Math.max(LEAST_CYCLES, events.map(PipelineEvents::end).orElse(1L));
        redraw();
    }

    private void pan(double cycles) {
        double length = to - from;
        double end = events.map(PipelineEvents::end).orElse(1L);
        from = Math.max(0, Math.min(Math.max(0, end - length), from + cycles));
        to = from + length;
        redraw();
    }

    private void move(Event event) {
        if (pressed.isPresent()) {
            pan((pressed.get().x - event.x) * (to - from) / Math.max(1, getSize().x - PipelineChart.LABELS));
            pressed = Optional.of(new Point(event.x, event.y));
            return;
        }
        String facts = chart().flatMap(chart -> chart.hit(event.x, event.y))
                .map(hit -> String.join("\n", hit.facts())).orElse(null); // SWT has it so: none //$NON-NLS-1$
        setToolTipText(facts);
    }

    private void key(Event event) {
        double step = (to - from) / 10;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> pan(-step);
            case SWT.ARROW_RIGHT -> pan(step);
            case SWT.ARROW_UP -> scroll(-1);
            case SWT.ARROW_DOWN -> scroll(1);
            case '+', SWT.KEYPAD_ADD -> zoom(1 / ZOOM, (from + to) / 2);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(ZOOM, (from + to) / 2);
            case '0', SWT.KEYPAD_0 -> fit();
            default -> { }
        }
    }
}

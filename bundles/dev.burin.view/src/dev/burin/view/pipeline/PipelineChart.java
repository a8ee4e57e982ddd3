// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.pipeline;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the pipeline in time: stages below each other, cycles to the right, tokens in the colours of their users. A unit
 * is a pixel.
 *
 * @param from   first cycle shown
 * @param to     cycle after the last one shown
 * @param width  pixels
 * @param height pixels
 * @param first  the first stage shown; rows are at least {@value #LEAST_ROW} pixels high, so not all may fit
 */
public record PipelineChart(PipelineEvents events, double from, double to, int width, int height, int first)
        implements Drawing {
    /** Pixels left of the chart, for the names of stages. */
    public static final int LABELS = 190;
    static final int LEAST_ROW = 12;
    private static final int AXIS = 22;
    private static final double TEXT = 11;

    /** Returns the height of a row in pixels. */
    public double rowHeight() {
        return Math.max(LEAST_ROW, (height - AXIS) / (double) Math.max(1, events.stages().size()));
    }

    /** Returns how many stages fit. */
    public int visibleStages() {
        return (int) Math.min(events.stages().size() - first, Math.max(0, (height - AXIS) / rowHeight()));
    }

    private double x(double cycle) {
        return LABELS + (cycle - from) * (width - LABELS) / (to - from);
    }

    /** Returns the cycle at a pixel. */
    public double cycle(double x) {
        return from + (x - LABELS) * (to - from) / (width - LABELS);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(0, 0, width, height);
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        axis(surface, palette);
        for (int row = 0; row < visibleStages(); row++) {
            double y = AXIS + row * rowHeight();
            String name = events.stages().get(first + row);
            boolean marked = selection.stream().anyMatch(part -> part.covers(name));
            surface.text(shortened(surface, name), LABELS - 6, y + rowHeight() / 2, TEXT, Surface.Align.RIGHT,
                    marked ? palette.selection() : palette.text());
            stage(surface, palette, first + row, y);
        }
    }

    /**
     * Paints the events of a stage: at most one rectangle for each pixel, however many events there are. Of the events that
     * end in the same pixel the first is painted, and for the others, to the pixel's end.
     */
    private void stage(Surface surface, Palette palette, int stage, double y) {
        double bar = rowHeight() * 0.8;
        int event = events.firstAfter(stage, (long) Math.floor(from));
        double pixelEnd = 0;
        while (event < events.tokens() && events.start(stage, event) < to && pixelEnd < width) {
            double left = Math.max(LABELS, x(events.start(stage, event)));
            double right = Math.min(width, x(events.end(stage, event)));
            pixelEnd = Math.ceil(right);
            int next = Math.max(event + 1, events.firstAfter(stage, (long) Math.floor(cycle(pixelEnd))));
            while (next < events.tokens() && x(events.end(stage, next)) <= pixelEnd) {
                next++; // where rounding has gone the other way
            }
            double shown = next > event + 1 ? pixelEnd : right;
            surface.fillRectangle(left, y + (rowHeight() - bar) / 2, Math.max(0.75, shown - left), bar,
                    palette.series(events.user(event)));
            event = next;
        }
    }

    private void axis(Surface surface, Palette palette) {
        double step = niceStep((to - from) / 8);
        for (double cycle = Math.ceil(from / step) * step; cycle < to; cycle += step) {
            double x = x(cycle);
            surface.polyline(new double[] {x, AXIS, x, height}, palette.surface(), 1);
            surface.text(String.format(Locale.ROOT, "%,.0f", cycle), x, AXIS / 2.0, TEXT, Surface.Align.CENTRE, palette.text());
        }
        surface.text("cycle", LABELS - 6, AXIS / 2.0, TEXT, Surface.Align.RIGHT, palette.faint());
    }

    /** Returns 1, 2 or 5 times a power of ten, at least 1. */
    private static double niceStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String shortened(Surface surface, String name) {
        String text = name;
        while (text.length() > 8 && surface.textWidth(text, TEXT) > LABELS - 10) {
            text = "\u2026" + text.substring(text.charAt(0) == '\u2026' ? 2 : 1);
        }
        return text;
    }

    @Override
    public Optional<Hit> hit(double x, double y) {
        int row = (int) Math.floor((y - AXIS) / rowHeight());
        if (x < 0 || row < 0 || row >= visibleStages()) {
            return Optional.empty();
        }
        String name = events.stages().get(first + row);
        ChipPart part = new ChipPart.Layer(name.replaceFirst("\\.(scores|mix|divide)$", ""));
        Bounds bounds = new Bounds(0, AXIS + row * rowHeight(), width, rowHeight());
        return Optional.of(new Hit(part, bounds, x < LABELS ? List.of(name) : events.at(first + row, (long) Math.floor(cycle(x)))
                .map(PipelineChart::facts).orElse(List.of(name, "idle"))));
    }

    private static List<String> facts(PipelineEvents.Event event) {
        return List.of(event.stage(), String.format(Locale.ROOT, "user %d, position %d", event.user() + 1, event.position()),
                String.format(Locale.ROOT, "cycles %,d to %,d", event.start(), event.end() - 1));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.chart;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Horizontal bars one below the other, their series stacked or side by side.
 *
 * @param title   what is shown, with its unit
 * @param series  names of the series; one name needs no legend
 * @param stacked whether series add up; otherwise they are compared
 */
public record BarChart(String title, List<String> series, boolean stacked, List<Bar> bars) implements Drawing {
    private static final double WIDTH = 640;
    private static final double LABELS = 168;
    private static final double VALUES = 84;
    private static final double ROW = 20;
    private static final double TEXT = 11;
    private static final double HEADING = 14;
    private static final double MARGIN = 8;
    private static final double TOP = 34;
    private static final double LEGEND = 18;
    private static final double LEGEND_WIDTH = 90;
    private static final int LEGEND_COLUMNS = 5;
    private static final int PALETTE = 8;
    private static final double AXIS = 22;
    private static final int TICKS = 4;

    public BarChart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(0, 0, WIDTH, top() + bars.size() * rowHeight() + AXIS + MARGIN);
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        surface.text(title, MARGIN, TOP / 2, HEADING, Surface.Align.LEFT, palette.text());
        if (series.size() > 1) {
            legend(surface, palette);
        }
        axis(surface, palette);
        for (int i = 0; i < bars.size(); i++) {
            if (row(i).intersects(visible)) {
                bar(surface, palette, i, selection.contains(bars.get(i).part()));
            }
        }
    }

    private void legend(Surface surface, Palette palette) {
        for (int i = 0; i < series.size(); i++) {
            double x = LABELS + i % LEGEND_COLUMNS * LEGEND_WIDTH;
            double y = TOP + i / LEGEND_COLUMNS * LEGEND;
            surface.fillRectangle(x, y + 3, 10, 10, colour(palette, i));
            surface.text(series.get(i), x + 14, y + 8, TEXT, Surface.Align.LEFT, palette.text());
        }
    }

    /** A palette's colours repeat after eight, so later ones are made paler. */
    private static Colour colour(Palette palette, int index) {
        return palette.series(index).towards(palette.ground(), Math.min(0.7, index / PALETTE * 0.45));
    }

    private void axis(Surface surface, Palette palette) {
        double most = most();
        double bottom = top() + bars.size() * rowHeight();
        double step = Numbers.step(most / TICKS);
        for (int i = 0; i * step <= most; i++) {
            double x = LABELS + i * step * scale();
            surface.polyline(new double[] {x, top(), x, bottom}, palette.faint().towards(palette.ground(), 0.6), 1);
            surface.text(Numbers.brief(i * step), x, bottom + AXIS / 2, TEXT, Surface.Align.CENTRE, palette.faint());
        }
    }

    private void bar(Surface surface, Palette palette, int index, boolean selected) {
        Bar bar = bars.get(index);
        Bounds row = row(index);
        double y = row.y() + ROW / 2;
        if (selected) {
            surface.fillRectangle(0, row.y(), WIDTH, row.height(), palette.selection().towards(palette.ground(), 0.8));
        }
        String label = shortened(surface, bar.label());
        surface.text(label, LABELS - MARGIN, row.y() + row.height() / 2, TEXT, Surface.Align.RIGHT, palette.text());
        double x = LABELS;
        for (int s = 0; s < bar.values().size(); s++) {
            double value = bar.values().get(s);
            surface.fillRectangle(x, y - 7, value * scale(), 14, colour(palette, s));
            if (stacked) {
                x += value * scale();
            } else {
                value(surface, palette, LABELS + value * scale(), y, value);
                y += ROW - 4;
            }
        }
        if (stacked) {
            value(surface, palette, x, y, bar.sum());
        }
    }

    private static void value(Surface surface, Palette palette, double x, double y, double value) {
        surface.text(Numbers.brief(value), x + 5, y, TEXT, Surface.Align.LEFT, palette.text());
    }

    private static String shortened(Surface surface, String label) {
        String text = label;
        while (text.length() > 4 && surface.textWidth(text, TEXT) > LABELS - 2 * MARGIN) {
            text = text.substring(0, text.length() - 2).stripTrailing() + "\u2026";
        }
        return text;
    }

    @Override
    public Optional<Hit> hit(double x, double y) {
        int index = (int) Math.floor((y - top()) / rowHeight());
        if (index < 0 || index >= bars.size()) {
            return Optional.empty();
        }
        Bar bar = bars.get(index);
        List<String> facts = new ArrayList<>(List.of(bar.label()));
        for (int i = 0; i < series.size(); i++) {
            facts.add(series.get(i) + ": " + Numbers.full(bar.values().get(i)));
        }
        return Optional.of(new Hit(bar.part(), row(index), facts));
    }

    @Override
    public Optional<Bounds> find(ChipPart part) {
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).part().equals(part)) {
                return Optional.of(row(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<ChipPart> parts() {
        return bars.stream().map(Bar::part).toList();
    }

    private Bounds row(int index) {
        return new Bounds(0, top() + index * rowHeight(), WIDTH, rowHeight());
    }

    private double top() {
        return TOP + (series.size() > 1 ? (series.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS * LEGEND : 0);
    }

    private double rowHeight() {
        return stacked ? ROW : ROW + (series.size() - 1) * (ROW - 4);
    }

    private double most() {
        double most = bars.stream().mapToDouble(bar -> stacked ? bar.sum() : bar.greatest()).max().orElse(0);
        return most == 0 ? 1 : most;
    }

    private double scale() {
        return (WIDTH - LABELS - VALUES) / most();
    }
}

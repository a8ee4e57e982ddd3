// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.chart;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import dev.burin.view.explore.Histogram;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bins side by side.
 *
 * @param title    what is shown
 * @param part     what it is of
 * @param discrete whether each bin stands for one integer, the one that it begins with
 * @param series   which colour of the palette
 */
public record HistogramChart(String title, ChipPart part, Histogram histogram, boolean discrete, int series)
        implements Drawing {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 170;
    private static final double LEFT = 48;
    private static final double TOP = 28;
    private static final double BOTTOM = 24;
    private static final double RIGHT = 12;
    private static final double TEXT = 10;
    private static final double HEADING = 12;
    private static final int MOST_LABELS = 17;
    private static final int TICKS = 3;

    @Override
    public Bounds bounds() {
        return new Bounds(0, 0, WIDTH, HEIGHT);
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        surface.text(title, 8, TOP / 2, HEADING, Surface.Align.LEFT, palette.text());
        long[] counts = histogram.counts();
        double most = most(counts);
        double scale = (HEIGHT - TOP - BOTTOM) / most;
        double step = Math.max(1, Numbers.step(most / TICKS));
        for (int i = 0; i * step <= most; i++) {
            double y = base() - i * step * scale;
            surface.polyline(new double[] {LEFT, y, WIDTH - RIGHT, y}, palette.faint().towards(palette.ground(), 0.6), 1);
            surface.text(Numbers.brief(i * step), LEFT - 5, y, TEXT, Surface.Align.RIGHT, palette.faint());
        }
        double width = binWidth(counts);
        double gap = discrete && width > 4 ? 1 : 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(1, counts[i] * scale);
                surface.fillRectangle(LEFT + i * width, base() - height, width - gap, height, palette.series(series));
            }
        }
        labels(surface, palette, counts.length, width);
    }

    private void labels(Surface surface, Palette palette, int bins, double width) {
        double y = HEIGHT - BOTTOM / 2;
        if (!discrete) {
            for (int i = 0; i <= 4; i++) {
                double share = i / 4.0;
                surface.text(value(histogram.low() + share * (histogram.high() - histogram.low())),
                        LEFT + share * bins * width, y, TEXT, i == 4 ? Surface.Align.RIGHT : Surface.Align.CENTRE,
                        palette.faint());
            }
            return;
        }
        int every = (int) Math.max(1, Numbers.step((double) bins / MOST_LABELS));
        for (int i = 0; i < bins; i++) {
            int code = (int) histogram.low() + i;
            if (code % every == 0) {
                surface.text(Integer.toString(code), LEFT + (i + 0.5) * width, y, TEXT, Surface.Align.CENTRE,
                        palette.faint());
            }
        }
    }

    @Override
    public Optional<Hit> hit(double x, double y) {
        long[] counts = histogram.counts();
        double width = binWidth(counts);
        int bin = (int) Math.floor((x - LEFT) / width);
        if (bin < 0 || bin >= counts.length || y < TOP || y > HEIGHT) {
            return Optional.empty();
        }
        double size = (histogram.high() - histogram.low()) / counts.length;
        double low = histogram.low() + bin * size;
        String where = discrete ? Long.toString(Math.round(low)) : value(low) + " to " + value(low + size);
        return Optional.of(new Hit(part, new Bounds(LEFT + bin * width, TOP, width, base() - TOP),
                List.of(where, String.format(Locale.ROOT, "%,d (%.2f %%)", counts[bin], 100.0 * counts[bin]
                        / histogram.total()))));
    }

    private static String value(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }

    private static double base() {
        return HEIGHT - BOTTOM;
    }

    private static double binWidth(long[] counts) {
        return (WIDTH - LEFT - RIGHT) / counts.length;
    }

    private static double most(long[] counts) {
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }
}

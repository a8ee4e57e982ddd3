// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.chart;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Drawings in rows and columns.
 *
 * @param columns drawings of a row, at least 1
 */
public record Grid(List<Drawing> drawings, int columns) implements Drawing {
    private static final double SPACE = 12;

    public Grid {
        drawings = List.copyOf(drawings);
    }

    /** Lays drawings out so that they are largest in a window of that shape. */
    public static Grid fitting(List<Drawing> drawings, double width, double height) {
        Grid best = new Grid(drawings, 1);
        for (int columns = 1; columns <= drawings.size(); columns++) {
            Grid grid = new Grid(drawings, columns);
            if (grid.scale(width, height) > best.scale(width, height)) {
                best = grid;
            }
        }
        return best;
    }

    private double scale(double width, double height) {
        Bounds bounds = bounds();
        return Math.min(width / bounds.width(), height / bounds.height());
    }

    /** A drawing and where it begins. */
    private record Item(Drawing drawing, double x, double y) {
        Bounds bounds() {
            return moved(drawing.bounds(), x, y);
        }
    }

    private List<Item> items() {
        double width = drawings.stream().mapToDouble(drawing -> drawing.bounds().width()).max().orElse(1);
        List<Item> items = new ArrayList<>();
        double y = 0;
        double rowHeight = 0;
        for (int i = 0; i < drawings.size(); i++) {
            if (i % columns == 0 && i > 0) {
                y += rowHeight + SPACE;
                rowHeight = 0;
            }
            items.add(new Item(drawings.get(i), i % columns * (width + SPACE), y));
            rowHeight = Math.max(rowHeight, drawings.get(i).bounds().height());
        }
        return items;
    }

    @Override
    public Bounds bounds() {
        return items().stream().map(Item::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 1, 1));
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        for (Item item : items()) {
            if (item.bounds().intersects(visible)) {
                item.drawing().paint(new Shifted(surface, item.x(), item.y()), moved(visible, -item.x(), -item.y()), palette,
                        selection);
            }
        }
    }

    @Override
    public Optional<Hit> hit(double x, double y) {
        return items().stream().filter(item -> item.bounds().contains(x, y)).findFirst()
                .flatMap(item -> item.drawing().hit(x - item.x(), y - item.y())
                        .map(hit -> new Hit(hit.part(), moved(hit.bounds(), item.x(), item.y()), hit.facts())));
    }

    @Override
    public Optional<Bounds> find(ChipPart part) {
        return items().stream().flatMap(item -> item.drawing().find(part)
                .map(bounds -> moved(bounds, item.x(), item.y())).stream()).findFirst();
    }

    private static Bounds moved(Bounds bounds, double dx, double dy) {
        return new Bounds(bounds.x() + dx, bounds.y() + dy, bounds.width(), bounds.height());
    }
}

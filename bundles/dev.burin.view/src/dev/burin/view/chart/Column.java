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

/** Drawings one below the other. */
public record Column(List<Drawing> drawings) implements Drawing {
    private static final double SPACE = 12;

    public Column {
        drawings = List.copyOf(drawings);
    }

    /** A drawing and how far down it begins. */
    private record Item(Drawing drawing, double y) {
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        double y = 0;
        for (Drawing drawing : drawings) {
            items.add(new Item(drawing, y));
            y += drawing.bounds().height() + SPACE;
        }
        return items;
    }

    @Override
    public Bounds bounds() {
        double width = 1;
        double height = 1;
        for (Item item : items()) {
            width = Math.max(width, item.drawing().bounds().width());
            height = item.y() + item.drawing().bounds().height();
        }
        return new Bounds(0, 0, width, height);
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        for (Item item : items()) {
            item.drawing().paint(new Shifted(surface, item.y()), moved(visible, -item.y()), palette, selection);
        }
    }

    @Override
    public Optional<Hit> hit(double x, double y) {
        return items().stream().flatMap(item -> item.drawing().hit(x, y - item.y())
                .filter(hit -> item.drawing().bounds().contains(x, y - item.y()))
                .map(hit -> new Hit(hit.part(), moved(hit.bounds(), item.y()), hit.facts())).stream()).findFirst();
    }

    @Override
    public Optional<Bounds> find(ChipPart part) {
        return items().stream().flatMap(item -> item.drawing().find(part).map(bounds -> moved(bounds, item.y())).stream())
                .findFirst();
    }

    private static Bounds moved(Bounds bounds, double dy) {
        return new Bounds(bounds.x(), bounds.y() + dy, bounds.width(), bounds.height());
    }
}

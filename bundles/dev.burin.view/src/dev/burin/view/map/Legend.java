// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import java.util.List;

/**
 * What the colours of a map mean; its unit is a pixel unless scaled.
 *
 * @param title what the colours say
 * @param unit  how large it is: 1 for text of 12 units
 * @param x     left edge
 * @param y     upper edge
 */
public record Legend(String title, List<TileColouring.Entry> entries, double unit, double x, double y) implements Drawing {
    private static final double LINE = 18;
    private static final double TEXT = 12;
    private static final double SWATCH = 12;
    private static final double PAD = 8;
    private static final double CHARACTER = 7;

    public Legend {
        entries = List.copyOf(entries);
    }

    @Override
    public Bounds bounds() {
        int longest = entries.stream().mapToInt(entry -> entry.text().length()).max().orElse(0);
        double width = 2 * PAD + Math.max(title.length() * CHARACTER, SWATCH + 6 + longest * CHARACTER);
        return new Bounds(x, y, width * unit, (2 * PAD + LINE * (entries.size() + 1)) * unit);
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        Bounds box = bounds();
        surface.fillRectangle(box.x(), box.y(), box.width(), box.height(), palette.ground());
        surface.strokeRectangle(box.x(), box.y(), box.width(), box.height(), palette.faint(), 1);
        double left = x + PAD * unit;
        double middle = y + (PAD + LINE / 2) * unit;
        surface.text(title, left, middle, TEXT * unit, Surface.Align.LEFT, palette.text());
        for (TileColouring.Entry entry : entries) {
            middle += LINE * unit;
            surface.fillRectangle(left, middle - SWATCH / 2 * unit, SWATCH * unit, SWATCH * unit, entry.shade().in(palette));
            surface.text(entry.text(), left + (SWATCH + 6) * unit, middle, TEXT * unit, Surface.Align.LEFT, palette.text());
        }
    }
}

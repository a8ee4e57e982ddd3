// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import java.util.List;

/**
 * A map to be printed: a part of it, with the legend beside it.
 *
 * @param part what of the map is shown
 */
public record MapPicture(WaferMap map, Bounds part) implements Drawing {
    /** The longer side of the part is as long as so many lines of the legend are high. */
    private static final double LINES = 50;
    private static final double TEXT = 12;

    private double unit() {
        return Math.max(part.width(), part.height()) / LINES / TEXT;
    }

    private boolean flat() {
        return part.width() > 1.5 * part.height();
    }

    /** Stands right of the part, or below it if that is flat. */
    private Legend legend() {
        double gap = TEXT * unit();
        return new Legend(map.legend().title(), map.legend().entries(), unit(), flat() ? part.x() + gap : part.right() + gap,
                flat() ? part.bottom() + gap : part.y() + gap);
    }

    @Override
    public Bounds bounds() {
        Bounds legend = legend().bounds();
        double gap = TEXT * unit();
        return part.union(new Bounds(legend.x(), legend.y(), legend.width() + gap, legend.height() + gap));
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        map.paint(surface, part, palette, selection);
        Bounds all = bounds(); // what stands out of the part is covered
        if (flat()) {
            surface.fillRectangle(all.x(), part.bottom(), all.width(), all.bottom() - part.bottom(), palette.ground());
        } else {
            surface.fillRectangle(part.right(), all.y(), all.right() - part.right(), all.height(), palette.ground());
        }
        legend().paint(surface, visible, palette, selection);
    }
}

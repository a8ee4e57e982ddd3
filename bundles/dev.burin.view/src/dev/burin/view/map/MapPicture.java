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
    private static final double LEGEND_LINES = 50;

    private Legend legend() {
        Legend legend = map.legend();
        double unit = part.height() / LEGEND_LINES / 12;
        return new Legend(legend.title(), legend.entries(), unit, part.right() + 12 * unit, part.y() + 12 * unit);
    }

    @Override
    public Bounds bounds() {
        Legend legend = legend();
        return part.union(legend.bounds()).union(new Bounds(part.x(), part.y(),
                legend.bounds().right() + 12 * legend.unit() - part.x(), part.height()));
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        map.paint(surface, part, palette, selection);
        Bounds all = bounds(); // what stands out of the part is covered
        surface.fillRectangle(part.right(), all.y(), all.right() - part.right(), all.height(), palette.ground());
        legend().paint(surface, visible, palette, selection);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import java.util.List;
import java.util.Map;

/**
 * A way to colour the tiles of a wafer map. The workbench takes more of them from its extension point
 * {@code dev.burin.ui.views.tileColourings}.
 */
public interface TileColouring {

    /** Returns a stable name without blanks, as the command line takes it. */
    String id();

    /** Returns what the colours say, as menus show it, such as {@code ROM Bits}. */
    String label();

    /** Returns the colours of a chip's tiles. */
    Colours colours(List<TileFigures> tiles);

    /**
     * Colours of tiles and what they mean.
     *
     * @param legend  entries in the order to show
     * @param shades  by the tile's name; tiles without one stay neutral
     */
    record Colours(List<Entry> legend, Map<String, Shade> shades) {
        public Colours {
            legend = List.copyOf(legend);
            shades = Map.copyOf(shades);
        }
    }

    /** A colour and what it means. */
    record Entry(String text, Shade shade) {
    }
}

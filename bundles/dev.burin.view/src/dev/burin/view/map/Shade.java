// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Palette;

/** What colours a tile, whatever the theme. */
public sealed interface Shade {

    Colour in(Palette palette);

    /** One of several kinds. */
    record Kind(int index) implements Shade {
        @Override
        public Colour in(Palette palette) {
            return palette.series(index);
        }
    }

    /** An amount, as its share of the greatest, 0 to 1. */
    record Amount(double share) implements Shade {
        @Override
        public Colour in(Palette palette) {
            return palette.scale(share);
        }
    }
}

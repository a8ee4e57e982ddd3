// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Tile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandardColouringTest {
    private final List<TileFigures> tiles = SmallWafer.figures(SmallWafer.placement());

    @Test
    void coloursTilesOfOneLayerAlike() {
        TileColouring.Colours colours = StandardColouring.LAYER.colours(tiles);
        assertEquals(colours.shades().get("layers.0.up.tile0"), colours.shades().get("layers.0.up.tile1"));
        assertNotEquals(colours.shades().get("layers.0.up.tile0"), colours.shades().get("layers.1.up"));
        assertEquals(List.of("embed", "layers.0", "layers.1"),
                colours.legend().stream().map(TileColouring.Entry::text).toList());
    }

    @Test
    void scalesAmountsToTheGreatest() {
        TileColouring.Colours colours = StandardColouring.ADDERS.colours(tiles);
        assertEquals(new Shade.Amount(1), colours.shades().get("layers.1.up"));
        assertEquals(new Shade.Amount(20 / 60.0), colours.shades().get("layers.0.up.tile1"));
        assertEquals(new Shade.Amount(0), colours.shades().get("embed"));
        assertEquals("60 adders", colours.legend().get(4).text());
    }

    @Test
    void showsMoreLayersThanColoursAsAScale() {
        List<TileFigures> many = IntStream.range(0, 126).mapToObj(i -> new TileFigures(new Tile("layers." + i + ".up",
                "layers." + i + ".up", 0, 1, new Rectangle(i, 0, 1, 1)), "adders", "int4", 1, 1, 1)).toList();
        TileColouring.Colours colours = StandardColouring.LAYER.colours(many);
        assertEquals(126, colours.shades().values().stream().distinct().count());
        assertEquals("layers.125", colours.legend().get(colours.legend().size() - 1).text());
    }

    @Test
    void isFoundByItsId() {
        for (StandardColouring colouring : StandardColouring.values()) {
            assertEquals(colouring, StandardColouring.of(colouring.id()).orElseThrow());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.SvgSurface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaferMapTest {
    private final WaferMap map = SmallWafer.map(StandardColouring.LAYER);

    @Test
    void drawsTheWaferAsKept() throws IOException {
        String svg = SvgSurface.of(new MapPicture(map, map.chipBounds()), Palette.LIGHT, 800);
        try (var kept = WaferMapTest.class.getResourceAsStream("small.svg")) {
            assertEquals(new String(kept.readAllBytes(), StandardCharsets.UTF_8), svg);
        }
    }

    @Test
    void findsTheTileUnderThePointer() {
        Optional<String> hit = map.hit(-1_500, -500).map(found -> found.part().name());
        assertEquals(Optional.of("layers.0.up.tile0"), hit);
        assertEquals(Optional.empty(), map.hit(-2_500, -500), "between two tiles");
        assertEquals(Optional.empty(), map.hit(-1_500, 1_500), "what is below on the wafer is below in the picture");
    }

    @Test
    void tellsTheFactsOfATile() {
        assertEquals(List.of("layers.0.up.tile1", "rows 4 to 5 of layers.0.up", "2 × 4 weights int4 per row",
                "fabric adders", "2,000.0 × 3,000.0 µm, 6,000,000 µm²", "20 adders, 0 ROM bits"),
                map.tiles().get(2).facts());
    }

    @Test
    void findsAllTilesOfAMatrixAndOfALayer() {
        Bounds both = new Bounds(-2_000, -2_000, 5_000, 3_000);
        assertEquals(Optional.of(both), map.find(new ChipPart.Matrix("layers.0.up")));
        assertEquals(Optional.of(both), map.find(new ChipPart.Layer("layers.0")));
        assertEquals(Optional.of(both), map.find(new ChipPart.Layer("layers.0.up.accumulator")), "part of a matrix");
        assertEquals(Optional.empty(), map.find(new ChipPart.Layer("layers.00")));
    }

    @Test
    void leavesOutWhatIsNotVisible() {
        Count all = new Count();
        map.paint(all, map.bounds(), Palette.LIGHT, List.of());
        Count part = new Count();
        map.paint(part, new Bounds(3_950, -2_000, 100, 100), Palette.LIGHT, List.of());
        assertEquals(4, all.tiles);
        assertEquals(1, part.tiles);
    }

    @Test
    void marksWhatIsSelectedInItsOwnColour() {
        String plain = svg(List.of());
        String marked = svg(List.of(new ChipPart.Tile("layers.1.up")));
        assertTrue(marked.length() > plain.length());
        assertTrue(marked.contains(Palette.LIGHT.selection().toString()));
    }

    private String svg(List<ChipPart> selection) {
        Count count = new Count();
        map.paint(count, map.bounds(), Palette.LIGHT, selection);
        return String.join("\n", count.strokes);
    }

    @Test
    void listsTilesAsATable() {
        List<String> lines = TileFigures.csv(map.tiles()).lines().toList();
        assertEquals("tile,matrix,first_row,rows,columns,fabric,scheme,x_um,y_um,width_um,height_um,area_um2,adders,rom_bits",
                lines.get(0));
        assertEquals("layers.0.up.tile1,layers.0.up,4,2,4,adders,int4 per row,1000.000,-1000.000,2000.000,3000.000,"
                + "6000000.000,20,0", lines.get(3));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.base.progress.Progress;
import dev.burin.wafer.Block;
import dev.burin.wafer.Placement;
import dev.burin.wafer.Placer;
import dev.burin.wafer.PlacerOptions;
import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Tile;
import dev.burin.wafer.WaferGeometry;
import java.util.List;

/** Four tiles of three matrices on a wafer of 100 mm. */
final class SmallWafer {
    private static final long MM = 1_000_000;

    private SmallWafer() {
    }

    static Placement placement() {
        WaferGeometry geometry = WaferGeometry.ofMillimetres(100, 2, 20, 20, 0);
        List<Block> blocks = List.of(new Block("embed", 8, 4, 1e6), new Block("layers.0.up", 6, 4, 1e6),
                new Block("layers.1.up", 6, 4, 1e6));
        List<Tile> tiles = List.of(tile("embed", "embed", 0, 8, 0), tile("layers.0.up.tile0", "layers.0.up", 0, 4, 3),
                tile("layers.0.up.tile1", "layers.0.up", 4, 2, 6), tile("layers.1.up", "layers.1.up", 0, 6, 9));
        return Placer.explicit(tiles, blocks, geometry, PlacerOptions.STANDARD, Progress.NONE);
    }

    private static Tile tile(String name, String matrix, int first, int rows, int millimetres) {
        return new Tile(name, matrix, first, rows, new Rectangle(millimetres * MM - 5 * MM, -MM, 2 * MM, 3 * MM));
    }

    static List<TileFigures> figures(Placement placement) {
        return placement.tiles().stream().map(tile -> tile.matrix().equals("embed")
                ? new TileFigures(tile, "table", "int8 per row", 4, 0, 256)
                : new TileFigures(tile, "adders", "int4 per row", 4, 10L * tile.rows(), 0)).toList();
    }

    static WaferMap map(TileColouring colouring) {
        Placement placement = placement();
        return new WaferMap(placement, figures(placement), colouring, List.of(
                new dev.burin.wafer.Connection("embed", "layers.0.up", "embed", 64)));
    }
}

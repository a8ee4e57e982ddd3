// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import java.util.ArrayList;
import java.util.List;

/** Rows of a block that will stand on one tile, before they have a place. */
record Slice(Block block, String name, int firstRow, int rows, long areaNm2) {

    /** Splits a block into the fewest slices that fit a tile, of sizes that differ by at most one row. */
    static List<Slice> split(Block block, PlacerOptions options) {
        long rowsPerTile = Math.max(1, options.tileAreaNm2() / options.rowAreaNm2(block));
        int count = (int) -Math.floorDiv(-block.rows(), rowsPerTile);
        List<Slice> slices = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int first = (int) ((long) block.rows() * i / count);
            int rows = (int) ((long) block.rows() * (i + 1) / count) - first;
            slices.add(new Slice(block, name(block, i, count), first, rows, options.areaNm2(block, rows)));
        }
        return slices;
    }

    /** Returns the name of one of several tiles of a block. */
    static String name(Block block, int index, int count) {
        return count == 1 ? block.matrix() : block.matrix() + ".tile" + index;
    }

    Tile at(Rectangle area) {
        return new Tile(name, block.matrix(), firstRow, rows, area);
    }
}

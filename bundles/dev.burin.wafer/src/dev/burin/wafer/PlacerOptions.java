// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

/**
 * How automatic placement shapes tiles.
 *
 * @param tileWidthNm    with the height, the largest tile: a matrix that needs more area is split between its rows
 * @param tileHeightNm   and the largest height of a shelf
 * @param densityPercent share of a tile that circuits fill, 1 to 100; the rest is wiring
 */
public record PlacerOptions(long tileWidthNm, long tileHeightNm, int densityPercent) {

    /** Tiles of up to 200 µm x 200 µm, 80 % filled: what placers of standard cells reach without congestion. */
    public static final PlacerOptions STANDARD = new PlacerOptions(200_000, 200_000, 80);

    private static final long LARGEST_AREA_NM2 = Rectangle.LIMIT_NM * Rectangle.LIMIT_NM;

    public PlacerOptions {
        if (tileWidthNm < 1000 || tileHeightNm < 1000 || tileWidthNm > Rectangle.LIMIT_NM
                || tileHeightNm > Rectangle.LIMIT_NM || densityPercent < 1 || densityPercent > 100) {
            throw new IllegalArgumentException(tileWidthNm + " x " + tileHeightNm + " nm, " + densityPercent + " %");
        }
    }

    /** Returns the area of the largest tile. */
    public long tileAreaNm2() {
        return tileWidthNm * tileHeightNm;
    }

    /** Returns the area on the wafer of one row of a block, wiring included, in nm², rounded up; at most 1 m². */
    public long rowAreaNm2(Block block) {
        double exact = Math.ceil(block.areaUm2() / block.rows() * 1e6 * 100 / densityPercent);
        return (long) Math.max(1, Math.min(exact, LARGEST_AREA_NM2));
    }

    /** Returns the area on the wafer of so many rows of a block, wiring included, in nm²; at most 1 m². */
    public long areaNm2(Block block, int rows) {
        long row = rowAreaNm2(block);
        return row > LARGEST_AREA_NM2 / rows ? LARGEST_AREA_NM2 : row * rows;
    }
}

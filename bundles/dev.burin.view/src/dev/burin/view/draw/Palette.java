// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.draw;

/**
 * The colours of a theme by what they are for. Series tell kinds apart (layers, users, fabrics) and are chosen to be told
 * apart by colour-blind people too, after Okabe and Ito, "Color Universal Design" (2008), made lighter on dark ground.
 *
 * @param ground    behind everything
 * @param surface   of a shape that stands on the ground
 * @param text      of labels
 * @param faint     of grid lines and secondary labels
 * @param line      of outlines and wires
 * @param selection of what is selected
 * @param low       of the least value of a scale
 * @param high      of the greatest value of a scale
 */
public record Palette(boolean dark, Colour ground, Colour surface, Colour text, Colour faint, Colour line, Colour selection,
        Colour low, Colour high) {
    /** Colours on light ground. */
    public static final Palette LIGHT = new Palette(false, Colour.of(0xffffff), Colour.of(0xf2f4f7), Colour.of(0x1f2328),
            Colour.of(0x8c959f), Colour.of(0x57606a), Colour.of(0xd1242f), Colour.of(0xe8f0fa), Colour.of(0x0b4f9e));
    /** Colours on dark ground. */
    public static final Palette DARK = new Palette(true, Colour.of(0x1e1f22), Colour.of(0x2b2d30), Colour.of(0xdfe1e5),
            Colour.of(0x6f737a), Colour.of(0x9da0a8), Colour.of(0xff7b72), Colour.of(0x26364d), Colour.of(0x7cc0ff));

    private static final int[] SERIES_ON_LIGHT =
            {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0x8f8a1a, 0x6a4c93};
    private static final int[] SERIES_ON_DARK =
            {0x4aa3df, 0xf0b73d, 0x2fc69b, 0xe39bc4, 0x86cbf2, 0xf08a4b, 0xd6cf4a, 0xa98bd6};

    /** Returns the colour of the n-th of several kinds; after eight they repeat. */
    public Colour series(int index) {
        int[] series = dark ? SERIES_ON_DARK : SERIES_ON_LIGHT;
        return Colour.of(series[Math.floorMod(index, series.length)]);
    }

    /** Returns the colour of a value on a scale from 0 to 1. */
    public Colour scale(double share) {
        return low.towards(high, share);
    }
}

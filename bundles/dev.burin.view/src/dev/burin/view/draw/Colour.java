// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.draw;

/** An opaque sRGB colour; each channel is 0 to 255. */
public record Colour(int red, int green, int blue) {

    /** Makes a colour from its hexadecimal form, {@code 0xrrggbb}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** Returns the colour a share of the way, 0 to 1, to another. */
    public Colour towards(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * Math.max(0, Math.min(1, share)));
    }

    /** Returns whether dark text is easier to read on this than light text. */
    public boolean light() {
        return 0.299 * red + 0.587 * green + 0.114 * blue > 140; // luma of ITU-R BT.601
    }

    /** Returns the colour of text that is easy to read on this. */
    public Colour ink() {
        return light() ? of(0x14171a) : of(0xffffff);
    }

    /** Returns the colour as CSS and SVG write it. */
    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}

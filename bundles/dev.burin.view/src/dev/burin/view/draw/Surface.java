// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.draw;

/**
 * What drawings are painted on. Coordinates are the drawing's own; x goes right and y goes down. Lines are as wide as asked
 * in pixels, whatever the zoom. A surface is used by one thread.
 */
public interface Surface {

    /** Where a text stands relative to its point, horizontally; vertically its middle is at the point. */
    enum Align {
        LEFT, CENTRE, RIGHT
    }

    void fillRectangle(double x, double y, double width, double height, Colour colour);

    void strokeRectangle(double x, double y, double width, double height, Colour colour, double lineWidth);

    void fillOval(double x, double y, double width, double height, Colour colour);

    void strokeOval(double x, double y, double width, double height, Colour colour, double lineWidth);

    /** Draws lines between points, {@code x0, y0, x1, y1, …}. */
    void polyline(double[] points, Colour colour, double lineWidth);

    /** Fills the polygon of points, {@code x0, y0, x1, y1, …}. */
    void fillPolygon(double[] points, Colour colour);

    /**
     * Writes one line of text.
     *
     * @param size height of the font in units of the drawing
     */
    void text(String text, double x, double y, double size, Align align, Colour colour);

    /** Returns about how wide a text is, in units of the drawing. */
    double textWidth(String text, double size);

    /** Returns how many pixels a unit of the drawing takes: drawings leave out what would be too small to see. */
    double pixelsPerUnit();
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Surface;

/** Keeps nothing of what is painted but the number of filled rectangles, so that a measurement has the drawing alone. */
final class NoSurface implements Surface {
    private static final double CHARACTER_WIDTH = 0.56;

    private int rectangles;

    int rectangles() {
        return rectangles;
    }

    void clear() {
        rectangles = 0;
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        rectangles++;
    }

    @Override
    public void strokeRectangle(double x, double y, double width, double height, Colour colour, double lineWidth) {
        // not kept
    }

    @Override
    public void fillOval(double x, double y, double width, double height, Colour colour) {
        // not kept
    }

    @Override
    public void strokeOval(double x, double y, double width, double height, Colour colour, double lineWidth) {
        // not kept
    }

    @Override
    public void polyline(double[] points, Colour colour, double lineWidth) {
        // not kept
    }

    @Override
    public void fillPolygon(double[] points, Colour colour) {
        // not kept
    }

    @Override
    public void text(String text, double x, double y, double size, Align align, Colour colour) {
        // not kept
    }

    @Override
    public double textWidth(String text, double size) {
        return text.length() * size * CHARACTER_WIDTH;
    }

    @Override
    public double pixelsPerUnit() {
        return 1;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Surface;
import java.util.ArrayList;
import java.util.List;

/** Counts what is painted: tiles are the rectangles of 2 × 3 mm. */
final class Count implements Surface {
    int tiles;
    final List<String> strokes = new ArrayList<>();

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        tiles += width == 2_000 && height == 3_000 ? 1 : 0;
    }

    @Override
    public void strokeRectangle(double x, double y, double width, double height, Colour colour, double lineWidth) {
        strokes.add(colour.toString());
    }

    @Override
    public void fillOval(double x, double y, double width, double height, Colour colour) {
        // not counted
    }

    @Override
    public void strokeOval(double x, double y, double width, double height, Colour colour, double lineWidth) {
        // not counted
    }

    @Override
    public void polyline(double[] points, Colour colour, double lineWidth) {
        // not counted
    }

    @Override
    public void fillPolygon(double[] points, Colour colour) {
        // not counted
    }

    @Override
    public void text(String text, double x, double y, double size, Align align, Colour colour) {
        // not counted
    }

    @Override
    public double textWidth(String text, double size) {
        return text.length() * size;
    }

    @Override
    public double pixelsPerUnit() {
        return 0.1;
    }
}

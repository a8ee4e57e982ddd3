// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.chart;

import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Surface;

/**
 * A surface that begins elsewhere on another.
 *
 * @param dx how far to the right
 * @param dy how far down
 */
record Shifted(Surface surface, double dx, double dy) implements Surface {

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        surface.fillRectangle(x + dx, y + dy, width, height, colour);
    }

    @Override
    public void strokeRectangle(double x, double y, double width, double height, Colour colour, double lineWidth) {
        surface.strokeRectangle(x + dx, y + dy, width, height, colour, lineWidth);
    }

    @Override
    public void fillOval(double x, double y, double width, double height, Colour colour) {
        surface.fillOval(x + dx, y + dy, width, height, colour);
    }

    @Override
    public void strokeOval(double x, double y, double width, double height, Colour colour, double lineWidth) {
        surface.strokeOval(x + dx, y + dy, width, height, colour, lineWidth);
    }

    @Override
    public void polyline(double[] points, Colour colour, double lineWidth) {
        surface.polyline(moved(points), colour, lineWidth);
    }

    @Override
    public void fillPolygon(double[] points, Colour colour) {
        surface.fillPolygon(moved(points), colour);
    }

    @Override
    public void text(String text, double x, double y, double size, Align align, Colour colour) {
        surface.text(text, x + dx, y + dy, size, align, colour);
    }

    @Override
    public double textWidth(String text, double size) {
        return surface.textWidth(text, size);
    }

    @Override
    public double pixelsPerUnit() {
        return surface.pixelsPerUnit();
    }

    private double[] moved(double[] points) {
        double[] moved = points.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += i % 2 == 0 ? dx : dy;
        }
        return moved;
    }
}

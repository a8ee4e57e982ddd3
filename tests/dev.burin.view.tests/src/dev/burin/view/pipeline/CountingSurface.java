// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.pipeline;

import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the rectangles that are filled, by their rows from top to bottom, and the texts. */
final class CountingSurface implements Surface {
    final Map<Double, List<Filled>> rows = new TreeMap<>();
    final List<String> texts = new ArrayList<>();

    record Filled(double left, double right, Colour colour) {
    }

    int rectangles() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void fillRectangle(double x, double y, double width, double height, Colour colour) {
        rows.computeIfAbsent(y, row -> new ArrayList<>()).add(new Filled(x, x + width, colour));
    }

    @Override
    public void strokeRectangle(double x, double y, double width, double height, Colour colour, double lineWidth) {
        // not counted
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
        texts.add(text);
    }

    @Override
    public double textWidth(String text, double size) {
        return text.length() * size / 2;
    }

    @Override
    public double pixelsPerUnit() {
        return 1;
    }
}

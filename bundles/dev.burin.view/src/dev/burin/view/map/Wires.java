// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import dev.burin.wafer.Connection;
import dev.burin.wafer.Placement;
import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dataflow over a map: an arrow to each tile from the nearest tile that holds rows of its matrix's input. */
final class Wires {
    private static final double ARROW_PIXELS = 8;
    /** How far a wire leaves the straight line, as a share of its length. */
    private static final double BOW = 0.2;
    private static final int STEPS = 16;

    private final List<Wire> wires = new ArrayList<>();

    private record Wire(double x1, double y1, double x2, double y2, double width) {
        boolean meets(Bounds visible) {
            double bow = BOW * Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
            return Math.min(x1, x2) - bow <= visible.right() && Math.max(x1, x2) + bow >= visible.x()
                    && Math.min(y1, y2) - bow <= visible.bottom() && Math.max(y1, y2) + bow >= visible.y();
        }
    }

    Wires(Placement placement, List<Connection> connections) {
        for (Connection connection : connections) {
            for (Tile target : placement.tilesOf(connection.to())) {
                placement.tilesOf(connection.from()).stream()
                        .min(Comparator.comparingLong(source -> distanceNm(source.area(), target.area())))
                        .ifPresent(source -> wires.add(wire(source.area(), target.area(), connection.wires())));
            }
        }
    }

    private static long distanceNm(Rectangle a, Rectangle b) {
        return Math.abs(a.centreXNm() - b.centreXNm()) + Math.abs(a.centreYNm() - b.centreYNm());
    }

    private static Wire wire(Rectangle from, Rectangle to, long wires) {
        return new Wire(from.centreXNm() * 1e-3, -from.centreYNm() * 1e-3, to.centreXNm() * 1e-3, -to.centreYNm() * 1e-3,
                Math.min(3, 1 + Math.log10(Math.max(1, wires / 1000.0))));
    }

    void paint(Surface surface, Bounds visible, Palette palette) {
        double pixel = 1 / surface.pixelsPerUnit();
        for (Wire wire : wires) {
            double length = Math.hypot(wire.x2 - wire.x1, wire.y2 - wire.y1);
            if (length > 3 * pixel && wire.meets(visible)) {
                double[] points = bow(wire);
                surface.polyline(points, palette.text(), wire.width);
                arrow(surface, points, Math.min(ARROW_PIXELS * pixel, length / 3), palette);
            }
        }
    }

    /** Returns a curve that leaves the straight line, so that wires over several tiles do not hide those between them. */
    private static double[] bow(Wire wire) {
        double middleX = (wire.x1 + wire.x2) / 2 + (wire.y2 - wire.y1) * BOW;
        double middleY = (wire.y1 + wire.y2) / 2 - (wire.x2 - wire.x1) * BOW;
        double[] points = new double[2 * STEPS + 2];
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            points[2 * i] = (1 - t) * (1 - t) * wire.x1 + 2 * t * (1 - t) * middleX + t * t * wire.x2;
            points[2 * i + 1] = (1 - t) * (1 - t) * wire.y1 + 2 * t * (1 - t) * middleY + t * t * wire.y2;
        }
        return points;
    }

    private static void arrow(Surface surface, double[] points, double size, Palette palette) {
        double x = points[2 * STEPS];
        double y = points[2 * STEPS + 1];
        double dx = x - points[2 * STEPS - 2];
        double dy = y - points[2 * STEPS - 1];
        double scale = size / Math.hypot(dx, dy);
        double ax = dx * scale;
        double ay = dy * scale;
        surface.fillPolygon(new double[] {x, y, x - ax - ay / 2, y - ay + ax / 2, x - ax + ay / 2, y - ay - ax / 2},
                palette.text());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import dev.burin.wafer.Connection;
import dev.burin.wafer.Dataflow;
import dev.burin.network.IntegerNetwork;
import dev.burin.wafer.Placement;
import dev.burin.wafer.Rectangle;
import dev.burin.wafer.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dataflow over a map: an arrow to each tile from the nearest tile that holds rows of its matrix's input. */
final class Wires {
    private static final double ARROW_PIXELS = 8;

    private final List<Wire> wires = new ArrayList<>();

    private record Wire(double x1, double y1, double x2, double y2, double width) {
        boolean meets(Bounds visible) {
            return Math.min(x1, x2) <= visible.right() && Math.max(x1, x2) >= visible.x()
                    && Math.min(y1, y2) <= visible.bottom() && Math.max(y1, y2) >= visible.y();
        }
    }

    Wires(Placement placement, IntegerNetwork network) {
        for (Connection connection : Dataflow.connections(network)) {
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
                1 + Math.log10(Math.max(1, wires / 100.0)));
    }

    void paint(Surface surface, Bounds visible, Palette palette) {
        double pixel = 1 / surface.pixelsPerUnit();
        for (Wire wire : wires) {
            double length = Math.hypot(wire.x2 - wire.x1, wire.y2 - wire.y1);
            if (length > 3 * pixel && wire.meets(visible)) {
                surface.polyline(new double[] {wire.x1, wire.y1, wire.x2, wire.y2}, palette.ground(), wire.width + 2);
                surface.polyline(new double[] {wire.x1, wire.y1, wire.x2, wire.y2}, palette.text(), wire.width);
                arrow(surface, wire, length, Math.min(ARROW_PIXELS * pixel, length / 3), palette);
            }
        }
    }

    private static void arrow(Surface surface, Wire wire, double length, double size, Palette palette) {
        double dx = (wire.x2 - wire.x1) / length * size;
        double dy = (wire.y2 - wire.y1) / length * size;
        surface.fillPolygon(new double[] {wire.x2, wire.y2, wire.x2 - dx - dy / 2, wire.y2 - dy + dx / 2,
            wire.x2 - dx + dy / 2, wire.y2 - dy - dx / 2}, palette.text());
    }
}

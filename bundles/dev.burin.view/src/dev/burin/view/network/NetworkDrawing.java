// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Colour;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.Surface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws a laid-out network: operations coloured by kind, folded blocks as stacks, widths on the edges. */
public final class NetworkDrawing implements Drawing {
    private static final double READABLE = 0.45;
    private static final double ARROW = 6;
    private static final double BAR = 5;

    private final NetworkLayout layout;

    public NetworkDrawing(NetworkLayout layout) {
        this.layout = layout;
    }

    public NetworkLayout layout() {
        return layout;
    }

    @Override
    public Bounds bounds() {
        return layout.bounds();
    }

    @Override
    public double readableScale() {
        return 0.75;
    }

    @Override
    public double greatestScale() {
        return 4;
    }

    @Override
    public List<ChipPart> parts() {
        return List.copyOf(new LinkedHashSet<>(layout.graph().nodes().stream().map(GraphNode::part).toList()));
    }

    @Override
    public Optional<Hit> hit(double x, double y) {
        for (GraphNode node : layout.graph().nodes()) {
            Bounds box = layout.boxes().get(node.name());
            if (box.contains(x, y)) {
                return Optional.of(new Hit(node.part(), box, node.facts()));
            }
        }
        return layout.frames().entrySet().stream().filter(frame -> title(frame.getValue()).contains(x, y)).findFirst()
                .map(frame -> new Hit(new ChipPart.Layer(frame.getKey()), frame.getValue(),
                        List.of(frame.getKey(), "Double-click to collapse")));
    }

    private static Bounds title(Bounds frame) {
        return new Bounds(frame.x(), frame.y(), frame.width(), NetworkLayout.TITLE);
    }

    @Override
    public Optional<Bounds> find(ChipPart part) {
        Bounds frame = layout.frames().get(part.name());
        return frame != null ? Optional.of(frame)
                : matching(part).stream().map(layout.boxes()::get).reduce(Bounds::union);
    }

    /** Returns the nodes that a part is: of its name, else all below it, else the one that it stands in. */
    private Set<String> matching(ChipPart part) {
        if (layout.boxes().containsKey(part.name())) {
            return Set.of(part.name());
        }
        Set<String> found = new HashSet<>();
        String holder = "";
        for (GraphNode node : layout.graph().nodes()) {
            if (part.covers(node.name()) || node.part().name().equals(part.name())) {
                found.add(node.name());
            } else if (part.name().startsWith(node.name() + ".") && node.name().length() > holder.length()) {
                holder = node.name();
            }
        }
        return found.isEmpty() && !holder.isEmpty() ? Set.of(holder) : found;
    }

    @Override
    public void paint(Surface surface, Bounds visible, Palette palette, List<ChipPart> selection) {
        Set<String> selected = new HashSet<>();
        selection.stream().filter(part -> !layout.frames().containsKey(part.name()))
                .forEach(part -> selected.addAll(matching(part)));
        boolean readable = surface.pixelsPerUnit() > READABLE;
        for (Map.Entry<String, Bounds> frame : layout.frames().entrySet()) {
            boolean marked = selection.stream().anyMatch(part -> part.name().equals(frame.getKey()));
            if (frame.getValue().intersects(visible)) {
                frame(surface, palette, frame.getKey(), frame.getValue(), marked);
            }
        }
        for (GraphNode node : layout.graph().nodes()) {
            Bounds box = layout.boxes().get(node.name());
            if (box.grown(0.2).intersects(visible)) {
                node(surface, palette, node, box, selected.contains(node.name()), readable);
            }
        }
        for (NetworkLayout.Route route : layout.routes()) {
            if (around(route.points()).intersects(visible)) {
                boolean marked = selected.contains(route.edge().from()) || selected.contains(route.edge().to());
                boolean framed = layout.frames().values().stream()
                        .anyMatch(frame -> frame.contains(route.labelX(), route.labelY()));
                route(surface, palette, route, marked, readable, framed);
            }
        }
    }

    private static Bounds around(double[] points) {
        Bounds all = new Bounds(points[0], points[1], 1, 1);
        for (int i = 2; i + 1 < points.length; i += 2) {
            all = all.union(new Bounds(points[i], points[i + 1], 1, 1));
        }
        return all;
    }

    private static void frame(Surface surface, Palette palette, String name, Bounds box, boolean marked) {
        surface.fillRectangle(box.x(), box.y(), box.width(), box.height(), palette.surface());
        surface.strokeRectangle(box.x(), box.y(), box.width(), box.height(), marked ? palette.selection() : palette.faint(),
                marked ? 3 : 1);
        surface.text("− " + name, box.x() + 10, box.y() + NetworkLayout.TITLE / 2 + 2, NetworkLayout.TEXT, Surface.Align.LEFT,
                palette.text());
    }

    private static void route(Surface surface, Palette palette, NetworkLayout.Route route, boolean marked, boolean labels,
            boolean framed) {
        double[] points = route.points();
        Colour colour = marked ? palette.selection() : palette.line();
        double bits = (double) route.edge().value().length() * route.edge().value().range().bits();
        surface.polyline(points, colour, marked ? 2 : bits > 4096 ? 2 : 1);
        double x = points[points.length - 2];
        double y = points[points.length - 1];
        surface.fillPolygon(new double[] {x, y, x - ARROW / 2, y - ARROW, x + ARROW / 2, y - ARROW}, colour);
        if (labels) {
            String text = route.edge().label();
            double width = NetworkLayout.width(text, NetworkLayout.SMALL);
            surface.fillRectangle(route.labelX() - width / 2, route.labelY() - 7, width, 14, framed ? palette.surface()
                    : palette.ground());
            surface.text(text, route.labelX(), route.labelY(), NetworkLayout.SMALL, Surface.Align.CENTRE, palette.line());
        }
    }

    private static void node(Surface surface, Palette palette, GraphNode node, Bounds box, boolean marked, boolean readable) {
        List<Bounds> sheets = new ArrayList<>();
        if (node instanceof GraphNode.Folded) { // a stack says that there is more in it
            sheets.add(new Bounds(box.x() + 6, box.y() - 6, box.width(), box.height()));
            sheets.add(new Bounds(box.x() + 3, box.y() - 3, box.width(), box.height()));
        }
        sheets.add(box);
        Colour series = colour(palette, node);
        Colour fill = palette.ground().towards(series, palette.dark() ? 0.28 : 0.16);
        for (Bounds sheet : sheets) {
            surface.fillRectangle(sheet.x(), sheet.y(), sheet.width(), sheet.height(), fill);
            surface.strokeRectangle(sheet.x(), sheet.y(), sheet.width(), sheet.height(), series, 1);
        }
        surface.fillRectangle(box.x(), box.y(), BAR, box.height(), series);
        if (readable) {
            double middle = box.x() + BAR / 2 + box.width() / 2;
            String sign = node instanceof GraphNode.Folded ? "+ " : "";
            surface.text(sign + node.lines().get(0), middle, box.y() + 14, NetworkLayout.TEXT, Surface.Align.CENTRE,
                    palette.text());
            surface.text(node.lines().get(1), middle, box.y() + 29, NetworkLayout.SMALL, Surface.Align.CENTRE, palette.line());
        }
        if (marked) {
            surface.strokeRectangle(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2, palette.selection(), 3);
        }
    }

    private static Colour colour(Palette palette, GraphNode node) {
        if (node instanceof GraphNode.Step step) {
            return step.kind().minor() ? palette.line() : palette.series(step.kind().ordinal());
        }
        return palette.series(((GraphNode.Folded) node).look());
    }
}

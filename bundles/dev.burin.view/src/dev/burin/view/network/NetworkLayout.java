// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

import dev.burin.view.draw.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where everything of a graph stands; units are pixels at the usual zoom. Data flows down in layers, after Sugiyama, by
 * the layered algorithm of ELK.
 *
 * @param boxes  of nodes, in the order of the graph
 * @param frames around the operations of expanded blocks, by name
 * @param routes of edges, in the order of the graph
 */
public record NetworkLayout(NetworkGraph graph, Map<String, Bounds> boxes, Map<String, Bounds> frames, List<Route> routes,
        Bounds bounds) {
    static final double TEXT = 12;
    static final double SMALL = 10;
    static final double TITLE = 22;
    private static final double CHARACTER = 0.6;
    private static final double HEIGHT = 40;
    private static final double PAD = 12;

    /** The way of an edge: points {@code x0, y0, x1, y1, …} and the middle of its label. */
    record Route(NetworkGraph.Edge edge, double[] points, double labelX, double labelY) {
    }

    /** Lays a graph out; takes long for thousands of nodes. */
    public static NetworkLayout of(NetworkGraph graph) {
        return new Work(graph).run();
    }

    static double width(String text, double size) {
        return text.length() * size * CHARACTER;
    }

    /** One run of the algorithm. */
    private static final class Work {
        private final NetworkGraph graph;
        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Map<String, ElkNode> nodes = new HashMap<>();
        private final Map<String, ElkNode> blocks = new LinkedHashMap<>();
        private final List<ElkEdge> edges = new ArrayList<>();

        Work(NetworkGraph graph) {
            this.graph = graph;
        }

        NetworkLayout run() {
            options(root);
            graph.nodes().forEach(this::add);
            graph.edges().forEach(this::add);
            LayoutMetaDataService.getInstance(); // teaches ELK to copy its properties
            new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
            return result();
        }

        private static void options(ElkNode node) {
            node.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
            node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            node.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
            node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
            node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
            node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
            node.setProperty(LayeredOptions.PADDING, new ElkPadding(TITLE + 12, 16, 16, 16));
        }

        private void add(GraphNode node) {
            ElkNode parent = node.block().isEmpty() ? root : blocks.computeIfAbsent(node.block(), this::block);
            ElkNode made = ElkGraphUtil.createNode(parent);
            List<String> lines = node.lines();
            made.setDimensions(2 * PAD + Math.max(width(lines.get(0), TEXT), width(lines.get(1), SMALL)), HEIGHT);
            nodes.put(node.name(), made);
        }

        private ElkNode block(String name) {
            ElkNode made = ElkGraphUtil.createNode(root);
            made.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
            options(made);
            return made;
        }

        private void add(NetworkGraph.Edge edge) {
            ElkEdge made = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), made);
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
            label.setDimensions(width(edge.label(), SMALL) + 8, SMALL + 4);
            edges.add(made);
        }

        private NetworkLayout result() {
            Map<String, Bounds> boxes = new LinkedHashMap<>();
            graph.nodes().forEach(node -> boxes.put(node.name(), absolute(nodes.get(node.name()))));
            Map<String, Bounds> frames = new LinkedHashMap<>();
            blocks.forEach((name, node) -> frames.put(name, absolute(node)));
            List<Route> routes = new ArrayList<>();
            for (int i = 0; i < edges.size(); i++) {
                routes.add(route(graph.edges().get(i), edges.get(i)));
            }
            return new NetworkLayout(graph, boxes, frames, routes,
                    new Bounds(0, 0, Math.max(1, root.getWidth()), Math.max(1, root.getHeight())));
        }

        private static Bounds absolute(ElkNode node) {
            double x = 0;
            double y = 0;
            for (ElkNode at = node; at != null; at = at.getParent()) {
                x += at.getX();
                y += at.getY();
            }
            return new Bounds(x, y, node.getWidth(), node.getHeight());
        }

        private static Route route(NetworkGraph.Edge edge, ElkEdge laid) {
            Bounds origin = absolute(laid.getContainingNode());
            List<Double> points = new ArrayList<>();
            for (ElkEdgeSection section : laid.getSections()) {
                points.add(origin.x() + section.getStartX());
                points.add(origin.y() + section.getStartY());
                for (ElkBendPoint bend : section.getBendPoints()) {
                    points.add(origin.x() + bend.getX());
                    points.add(origin.y() + bend.getY());
                }
                points.add(origin.x() + section.getEndX());
                points.add(origin.y() + section.getEndY());
            }
            ElkLabel label = laid.getLabels().get(0);
            return new Route(edge, points.stream().mapToDouble(Double::doubleValue).toArray(),
                    origin.x() + label.getX() + label.getWidth() / 2, origin.y() + label.getY() + label.getHeight() / 2);
        }
    }
}

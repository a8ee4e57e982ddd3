// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.IntegerNetwork;
import dev.burin.view.ChipPart;
import dev.burin.view.draw.Bounds;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.SvgSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkGraphTest {
    private final IntegerNetwork network = Ladder.of(3);

    @Test
    void foldsRepeatedBlocks() {
        NetworkGraph graph = NetworkGraph.of(network, Set.of());
        assertEquals(List.of("embed", "layers.0", "layers.1", "layers.2", "head", "token"),
                graph.nodes().stream().map(GraphNode::name).toList());
        assertEquals(List.of("embed", "layers.0", "layers.1", "layers.2", "head"),
                graph.edges().stream().map(NetworkGraph.Edge::from).toList());
    }

    @Test
    void showsTheOperationsOfAnExpandedBlock() {
        NetworkGraph graph = NetworkGraph.of(network, Set.of("layers.1"));
        assertEquals(List.of("embed", "layers.0", "layers.1.up", "layers.1.narrow", "layers.1.residual", "layers.2", "head",
                "token"), graph.nodes().stream().map(GraphNode::name).toList());
        assertEquals(2, graph.edges().stream().filter(edge -> edge.from().equals("layers.0")).count(), "and the residual");
    }

    @Test
    void givesEqualBlocksAnEqualLook() {
        List<Integer> looks = NetworkGraph.of(network, Set.of()).nodes().stream()
                .filter(GraphNode.Folded.class::isInstance).map(node -> ((GraphNode.Folded) node).look()).toList();
        assertEquals(List.of(0, 0, 0), looks);
    }

    @Test
    void labelsEdgesWithLengthAndWidth() {
        NetworkGraph graph = NetworkGraph.of(network, Set.of());
        assertEquals("4 × 16 bit", graph.edges().get(0).label());
    }

    @Test
    void findsOperationsByNameAndByKind() {
        assertEquals(List.of("layers.0.up", "layers.1.up", "layers.2.up"), NetworkGraph.search(network, ".UP"));
        assertEquals(List.of("token"), NetworkGraph.search(network, "greatest"));
        assertEquals(List.of(), NetworkGraph.search(network, "no such thing"));
    }

    @Test
    void letsNoBoxesOverlapAndLayersFlowDown() {
        NetworkLayout layout = NetworkLayout.of(NetworkGraph.of(network, Set.of("layers.0")));
        List<Bounds> boxes = new ArrayList<>(layout.boxes().values());
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(layout.bounds().contains(boxes.get(i)));
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), i + " and " + j);
            }
        }
        layout.graph().edges().forEach(edge -> assertTrue(
                layout.boxes().get(edge.from()).bottom() < layout.boxes().get(edge.to()).y(), edge.toString()));
        assertTrue(layout.frames().get("layers.0").contains(layout.boxes().get("layers.0.up")));
    }

    @Test
    void pointsAtTheBlockThatHidesAnOperation() {
        NetworkDrawing drawing = new NetworkDrawing(NetworkLayout.of(NetworkGraph.of(network, Set.of("layers.0"))));
        assertEquals(drawing.find(new ChipPart.Layer("layers.1")), drawing.find(new ChipPart.Matrix("layers.1.up")));
        assertEquals(drawing.layout().boxes().get("layers.0.up"),
                drawing.find(new ChipPart.Tile("layers.0.up.tile3")).orElseThrow());
        Bounds box = drawing.layout().boxes().get("layers.0.up");
        assertEquals(new ChipPart.Matrix("layers.0.up"), drawing.hit(box.x() + 1, box.y() + 1).orElseThrow().part());
    }

    @Test
    void drawsTheSamePictureAgain() {
        String once = svg();
        assertEquals(once, svg());
        assertTrue(once.contains("+ layers.2"), once);
    }

    private String svg() {
        return SvgSurface.of(new NetworkDrawing(NetworkLayout.of(NetworkGraph.of(network, Set.of("layers.0")))),
                Palette.LIGHT, 600);
    }

    @Test
    void laysOutADeepNetworkFolded() {
        NetworkLayout layout = NetworkLayout.of(NetworkGraph.of(Ladder.of(126), Set.of()));
        assertEquals(129, layout.boxes().size());
    }
}

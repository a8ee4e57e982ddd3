// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;

import dev.burin.base.problem.ProblemCode;
import dev.burin.spec.AttentionLayer;
import dev.burin.spec.EmbeddingLayer;
import dev.burin.spec.Layer;
import dev.burin.spec.MatrixLayer;
import dev.burin.spec.Network;
import dev.burin.spec.NormLayer;
import dev.burin.spec.SpecPackage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** The network hangs together: measures divide, layers chain, nothing reads its own output. */
final class NetworkChecks extends SpecChecks {
    private static final List<EAttribute> MEASURES = List.of(NETWORK__DIM, NETWORK__LAYER_COUNT, NETWORK__HEADS,
            NETWORK__KV_HEADS, NETWORK__HIDDEN, NETWORK__VOCABULARY, NETWORK__CONTEXT, NETWORK__TIED_EMBEDDINGS,
            NETWORK__ROPE, NETWORK__EPSILON);

    /** The width of an output that is not known, because of an error that is reported elsewhere. */
    private static final int UNKNOWN = -1;

    @Check(CheckType.FAST)
    public void headsShareTheWidth(Network network) {
        if (network.getHeads() > 0 && network.getDim() % network.getHeads() != 0) {
            report(ProblemCode.SPEC_NOT_DIVISIBLE, network, NETWORK__HEADS, "dim", network.getDim(), "heads",
                    network.getHeads());
        }
        if (network.getHeads() > 0 && network.getKvHeads() > 0 && network.getHeads() % network.getKvHeads() != 0) {
            report(ProblemCode.SPEC_NOT_DIVISIBLE, network, NETWORK__KV_HEADS, "heads", network.getHeads(), "kv heads",
                    network.getKvHeads());
        }
    }

    @Check(CheckType.FAST)
    public void networkIsDeclaredInOneWay(Network network) {
        if (!network.getLayers().isEmpty()) {
            MEASURES.stream().filter(network::eIsSet).findFirst().ifPresent(measure ->
                    report(ProblemCode.SPEC_NETWORK_MIXED, network, measure, measure.getName()));
        }
    }

    @Check(CheckType.FAST)
    public void layersChain(Network network) {
        Map<Layer, Integer> widths = new HashMap<>();
        for (Layer layer : ordered(network)) {
            if (inputCountFits(layer)) {
                List<Integer> inputs = layer.getInputs().stream().map(in -> widths.getOrDefault(in, UNKNOWN)).toList();
                widths.put(layer, width(layer, inputs));
            }
        }
    }

    /** Returns the layers each after all it reads (Kahn 1962); those on a cycle are reported and left out. */
    private List<Layer> ordered(Network network) {
        Map<Layer, Integer> waiting = new LinkedHashMap<>();
        Map<Layer, List<Layer>> readers = new HashMap<>();
        network.getLayers().forEach(layer -> waiting.put(layer, 0));
        for (Layer layer : network.getLayers()) {
            for (Layer input : layer.getInputs()) {
                if (waiting.containsKey(input)) {
                    waiting.merge(layer, 1, Integer::sum);
                    readers.computeIfAbsent(input, key -> new ArrayList<>()).add(layer);
                }
            }
        }
        Deque<Layer> ready = new ArrayDeque<>();
        waiting.forEach((layer, count) -> {
            if (count == 0) {
                ready.add(layer);
            }
        });
        List<Layer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Layer layer = ready.remove();
            order.add(layer);
            waiting.remove(layer);
            for (Layer reader : readers.getOrDefault(layer, List.of())) {
                if (waiting.merge(reader, -1, Integer::sum) == 0) {
                    ready.add(reader);
                }
            }
        }
        reportCycle(waiting);
        return order;
    }

    /** Reports one cycle: from any layer that waits, going back along waiting inputs must come round. */
    private void reportCycle(Map<Layer, Integer> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        Map<Layer, Layer> visited = new HashMap<>();
        Layer layer = waiting.keySet().iterator().next();
        while (!visited.containsKey(layer)) {
            Layer input = layer.getInputs().stream().filter(waiting::containsKey).findFirst().orElseThrow();
            visited.put(layer, input);
            layer = input;
        }
        Layer input = visited.get(layer);
        reportAt(ProblemCode.SPEC_WIRING_CYCLE, layer, LAYER__INPUTS, layer.getInputs().indexOf(input), layer.getName(),
                input.getName());
    }

    private boolean inputCountFits(Layer layer) {
        int count = layer.getInputs().size();
        String wanted = switch (layer.eClass().getClassifierID()) {
            case SpecPackage.EMBEDDING_LAYER -> count == 0 ? "" : "tokens and no layer";
            case SpecPackage.ATTENTION_LAYER -> count == 3 ? "" : "queries, keys and values";
            case SpecPackage.GATE_LAYER -> count == 2 ? "" : "two layers";
            case SpecPackage.ADD_LAYER -> count >= 2 ? "" : "two layers or more";
            default -> count <= 1 ? "" : "one layer";
        };
        if (!wanted.isEmpty()) {
            report(ProblemCode.SPEC_INPUT_COUNT, layer, LAYER__NAME, layer.getName(), wanted,
                    count == 0 ? "none is" : count == 1 ? "one is" : count + " are");
        }
        return wanted.isEmpty();
    }

    /** Returns the width of the layer's output and reports inputs that do not fit. */
    private int width(Layer layer, List<Integer> inputs) {
        if (layer instanceof EmbeddingLayer embedding) {
            return embedding.getDim();
        }
        if (layer instanceof MatrixLayer matrix) {
            require(layer, 0, matrix.getColumns(), inputs);
            return matrix.getRows();
        }
        if (layer instanceof NormLayer) {
            return inputs.isEmpty() ? UNKNOWN : inputs.get(0);
        }
        if (layer instanceof AttentionLayer attention) {
            return attention(attention, inputs);
        }
        for (int i = 1; i < inputs.size(); i++) {
            require(layer, i, inputs.get(0), inputs);
        }
        return inputs.get(0);
    }

    private int attention(AttentionLayer layer, List<Integer> inputs) {
        int queries = inputs.get(0);
        int kvHeads = layer.isSetKvHeads() ? layer.getKvHeads() : layer.getHeads();
        if (queries == UNKNOWN || layer.getHeads() <= 0 || kvHeads <= 0) {
            return queries;
        }
        if (queries % layer.getHeads() != 0 || layer.getHeads() % kvHeads != 0) {
            boolean width = queries % layer.getHeads() != 0;
            report(ProblemCode.SPEC_NOT_DIVISIBLE, layer, width ? ATTENTION_LAYER__HEADS : ATTENTION_LAYER__KV_HEADS,
                    width ? "the width of the queries" : "heads", width ? queries : layer.getHeads(),
                    width ? "heads" : "kv heads", width ? layer.getHeads() : kvHeads);
        } else {
            int keys = queries / layer.getHeads() * kvHeads;
            require(layer, 1, keys, inputs);
            require(layer, 2, keys, inputs);
        }
        return queries;
    }

    private void require(Layer layer, int input, int width, List<Integer> inputs) {
        int given = input < inputs.size() ? inputs.get(input) : UNKNOWN;
        if (given != UNKNOWN && width != UNKNOWN && given != width) {
            reportAt(ProblemCode.SPEC_SHAPE_MISMATCH, layer, LAYER__INPUTS, input, layer.getName(), width,
                    layer.getInputs().get(input).getName(), given);
        }
    }
}

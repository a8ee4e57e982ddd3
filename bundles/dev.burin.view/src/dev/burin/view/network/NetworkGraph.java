// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Operation;
import dev.burin.view.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The operations of a network with all repeated blocks folded but those named.
 *
 * @param nodes  in the order data flows
 * @param edges  once per source, target and value
 * @param blocks all repeated blocks of the network, in order
 */
public record NetworkGraph(List<GraphNode> nodes, List<Edge> edges, List<String> blocks) {

    public NetworkGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        blocks = List.copyOf(blocks);
    }

    /** A value on its way; ends are names of nodes. */
    public record Edge(String from, String to, Value value) {
        /** Returns how long the vector is and how wide its elements are. */
        public String label() {
            return String.format(Locale.ROOT, "%,d × %d bit", value.length(), value.range().bits());
        }
    }

    /** Folds a network. @param expanded names of blocks to show in full, such as {@code layers.0} */
    public static NetworkGraph of(IntegerNetwork network, Set<String> expanded) {
        Map<String, List<Operation>> blocks = blocks(network);
        Map<String, Integer> looks = looks(blocks);
        Map<String, GraphNode> nodes = new LinkedHashMap<>();
        Map<Integer, String> maker = new HashMap<>();
        Set<Edge> edges = new LinkedHashSet<>();
        for (Operation operation : network.operations()) {
            String block = Blocks.of(operation.name());
            boolean folded = blocks.containsKey(block) && !expanded.contains(block);
            String node = folded ? block : operation.name();
            if (folded) {
                nodes.computeIfAbsent(block, name -> folded(name, blocks.get(name), looks.get(name)));
            } else {
                nodes.put(node, new GraphNode.Step(operation, blocks.containsKey(block) ? block : ""));
            }
            maker.put(operation.output().id(), node);
            for (Value input : operation.inputs()) {
                String from = maker.get(input.id());
                if (!from.equals(node)) {
                    edges.add(new Edge(from, node, input));
                }
            }
        }
        return new NetworkGraph(new ArrayList<>(nodes.values()), new ArrayList<>(edges), List.copyOf(blocks.keySet()));
    }

    private static Map<String, List<Operation>> blocks(IntegerNetwork network) {
        Map<String, List<Operation>> blocks = new LinkedHashMap<>();
        network.operations().stream().filter(operation -> Blocks.repeated(operation.name())).forEach(operation ->
                blocks.computeIfAbsent(Blocks.of(operation.name()), name -> new ArrayList<>()).add(operation));
        return blocks;
    }

    /** Numbers the kinds of blocks: equal operations of equal shapes make an equal kind. */
    private static Map<String, Integer> looks(Map<String, List<Operation>> blocks) {
        Map<List<String>, Integer> kinds = new HashMap<>();
        Map<String, Integer> looks = new HashMap<>();
        blocks.forEach((name, operations) -> {
            List<String> signature = operations.stream().map(operation -> operation.name().substring(name.length())
                    + OperationKind.of(operation) + operation.output().length()
                    + (operation instanceof MatVec product ? product.matrix().scheme() : "")).toList();
            looks.put(name, kinds.computeIfAbsent(signature, key -> kinds.size()));
        });
        return looks;
    }

    private static GraphNode folded(String name, List<Operation> operations, int look) {
        List<MatVec> products = operations.stream().filter(MatVec.class::isInstance).map(MatVec.class::cast).toList();
        return new GraphNode.Folded(name, operations.size(), products.size(),
                products.stream().mapToLong(product -> product.matrix().weights()).sum(), look);
    }

    /** Returns the names of all operations in which a text occurs, in order; capitals do not count. */
    public static List<String> search(IntegerNetwork network, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return network.operations().stream().filter(operation -> operation.name().toLowerCase(Locale.ROOT).contains(wanted)
                || OperationKind.of(operation).text().contains(wanted)).map(Operation::name).toList();
    }

    /** Returns all operations of a network as a table. */
    public static String csv(IntegerNetwork network) {
        return Csv.of(List.of("operation", "kind", "inputs", "length", "bits", "min", "max"),
                network.operations().stream().map(NetworkGraph::row).toList());
    }

    private static List<Object> row(Operation operation) {
        Value output = operation.output();
        return List.of(operation.name(), OperationKind.of(operation).text(),
                String.join(" ", operation.inputs().stream().map(Value::name).toList()), output.length(),
                output.range().bits(), output.range().min(), output.range().max());
    }
}

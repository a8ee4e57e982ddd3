// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import dev.burin.flow.MatrixReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A tensor, or several whose names begin alike: {@code layers.0} holds {@code layers.0.attention}, which holds
 * {@code layers.0.attention.q}.
 *
 * @param name     the names' common beginning, or the tensor's name
 * @param tensor   the tensor, of a leaf
 * @param children empty for a leaf
 */
public record TensorNode(String name, Optional<TensorRow> tensor, List<TensorNode> children) {
    private static final String LAYERS = "layers";

    public TensorNode {
        children = List.copyOf(children);
    }

    /** Folds tensors by their names, in the order in which they come. */
    public static List<TensorNode> of(List<TensorRow> rows) {
        return fold(rows, "");
    }

    private static List<TensorNode> fold(List<TensorRow> rows, String prefix) {
        Map<String, List<TensorRow>> groups = new LinkedHashMap<>();
        for (TensorRow row : rows) {
            groups.computeIfAbsent(segment(row.name().substring(prefix.length())), name -> new ArrayList<>()).add(row);
        }
        List<TensorNode> nodes = new ArrayList<>();
        groups.forEach((segment, members) -> {
            String name = prefix + segment;
            boolean leaf = members.size() == 1 && members.get(0).name().equals(name);
            nodes.add(leaf ? new TensorNode(name, Optional.of(members.get(0)), List.of())
                    : new TensorNode(name, Optional.empty(), fold(members, name + ".")));
        });
        return nodes;
    }

    /** The number of a layer belongs to the word before it. */
    private static String segment(String rest) {
        String[] parts = rest.split("\\.");
        return parts[0].equals(LAYERS) && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    /** Returns what the name says beyond the parent's. */
    public String label() {
        String[] parts = name.split("\\.");
        return parts.length == 2 && parts[0].equals(LAYERS) ? name : parts[parts.length - 1];
    }

    public long weights() {
        return leaves().stream().mapToLong(TensorRow::weights).sum();
    }

    public long bytes() {
        return leaves().stream().mapToLong(TensorRow::bytes).sum();
    }

    /** Returns the sum of a cost over all tensors below. */
    public long sum(ToLongFunction<MatrixReport> cost) {
        return leaves().stream().flatMap(row -> row.made().stream()).mapToLong(cost).sum();
    }

    /** Returns all tensors below, this one included. */
    public List<TensorRow> leaves() {
        List<TensorRow> rows = new ArrayList<>();
        collect(rows);
        return rows;
    }

    private void collect(List<TensorRow> into) {
        tensor.ifPresent(into::add);
        children.forEach(child -> child.collect(into));
    }
}

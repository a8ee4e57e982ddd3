// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

import dev.burin.network.Value;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Operation;
import dev.burin.view.ChipPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A box of the network's picture. */
public sealed interface GraphNode {

    /** Returns its name, unique in the picture. */
    String name();

    /** Returns the block that it is drawn in, or the empty text. */
    String block();

    /** Returns what is written on it: what it is, and how large. */
    List<String> lines();

    /** Returns what selecting it selects. */
    ChipPart part();

    /** Returns lines that explain it. */
    List<String> facts();

    /** An operation. */
    record Step(Operation operation, String block) implements GraphNode {
        @Override
        public String name() {
            return operation.name();
        }

        public OperationKind kind() {
            return OperationKind.of(operation);
        }

        @Override
        public List<String> lines() {
            String shortName = block.isEmpty() ? name() : name().substring(block.length() + 1);
            return List.of(shortName, operation instanceof MatVec product
                    ? format("%,d × %,d %s", product.matrix().rows(), product.matrix().columns(), product.matrix().scheme())
                    : operation instanceof Embed embed
                    ? format("%,d × %,d %s", embed.table().rows(), embed.table().columns(), embed.table().scheme())
                    : kind().text());
        }

        @Override
        public ChipPart part() {
            return operation instanceof MatVec || operation instanceof Embed ? new ChipPart.Matrix(matrix())
                    : new ChipPart.Layer(name());
        }

        private String matrix() {
            return operation instanceof MatVec product ? product.matrix().name() : ((Embed) operation).table().name();
        }

        @Override
        public List<String> facts() {
            List<String> facts = new ArrayList<>(List.of(name(), kind().text()));
            if (operation instanceof MatVec product) {
                facts.add(format("%,d weights %s", product.matrix().weights(), product.matrix().scheme()));
            }
            operation.inputs().forEach(input -> facts.add("reads " + value(input)));
            facts.add("makes " + value(operation.output()));
            return facts;
        }

        private static String value(Value value) {
            return format("%s: %,d × %d bits, %,d to %,d", value.name(), value.length(), value.range().bits(),
                    value.range().min(), value.range().max());
        }
    }

    /**
     * A block whose operations are hidden.
     *
     * @param look the number of its kind: blocks of the same kind have the same operations of the same shapes
     */
    record Folded(String name, int operations, int matrices, long weights, int look) implements GraphNode {
        @Override
        public String block() {
            return "";
        }

        @Override
        public List<String> lines() {
            return List.of(name, format("%d operations, %,d weights", operations, weights));
        }

        @Override
        public ChipPart part() {
            return new ChipPart.Layer(name);
        }

        @Override
        public List<String> facts() {
            return List.of(name, format("%d operations, %d of them matrix products", operations, matrices),
                    format("%,d weights", weights), format("block of kind %d", look + 1), "Double-click to expand");
        }
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}

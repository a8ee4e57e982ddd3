// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Rope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An immutable graph of integer operations in the order in which data flows.
 *
 * @param name       the spec's name
 * @param vocabulary number of tokens
 * @param context    positions a sequence can have
 * @param operations each reads only values made before it
 * @param logits     the scores of all tokens; their scale is uniform
 * @param token      the greedy choice
 */
public record IntegerNetwork(String name, int vocabulary, int context, List<Operation> operations, Value logits,
        Value token) {

    public IntegerNetwork {
        operations = List.copyOf(operations);
        Set<String> names = new HashSet<>();
        Map<Integer, Value> made = new HashMap<>();
        for (Operation operation : operations) {
            if (!names.add(operation.name())) {
                throw new IllegalArgumentException("two operations are named " + operation.name());
            }
            for (Value input : operation.inputs()) {
                if (made.get(input.id()) != input) {
                    throw new IllegalArgumentException(operation.name() + " reads " + input + " before it is made");
                }
            }
            if (made.put(operation.output().id(), operation.output()) != null) {
                throw new IllegalArgumentException(operation.output() + " is made twice");
            }
        }
        if (made.get(logits.id()) != logits || made.get(token.id()) != token || logits.length() != vocabulary
                || token.length() != 1 || !new Interval(0, vocabulary - 1L).contains(token.range())) {
            throw new IllegalArgumentException("logits and token must be values of the network");
        }
        operations.forEach(operation -> requireRoom(operation, vocabulary, context));
        for (int id = 0; id < made.size(); id++) {
            if (!made.containsKey(id)) {
                throw new IllegalArgumentException("value ids are not dense: " + id + " is missing");
            }
        }
    }

    /** Returns the constant matrix × vector products, in order: what fabrics embed. */
    public List<MatVec> matVecs() {
        return only(MatVec.class);
    }

    /** Returns the attention operations, in order; each has a cache per user. */
    public List<Attention> attentions() {
        return only(Attention.class);
    }

    /** Returns all constant matrices that become ROM or metal: the embedding table and each product's matrix. */
    public List<ConstantMatrix> matrices() {
        List<ConstantMatrix> matrices = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Embed embed) {
                matrices.add(embed.table());
            } else if (operation instanceof MatVec matVec) {
                matrices.add(matVec.matrix());
            }
        }
        return List.copyOf(matrices);
    }

    /** Returns this network with each operation replaced by what the function makes of it: a fault, an ablation. */
    public IntegerNetwork rewrite(UnaryOperator<Operation> change) {
        return new IntegerNetwork(name, vocabulary, context, operations.stream().map(change).toList(), logits, token);
    }

    private static void requireRoom(Operation operation, int vocabulary, int context) {
        boolean room = operation instanceof Embed embed ? embed.table().rows() >= vocabulary
                : operation instanceof Rope rope ? rope.table().positions() >= context
                : !(operation instanceof Attention attention) || attention.context() >= context;
        if (context <= 0 || !room) {
            throw new IllegalArgumentException(operation.name() + " has no room for " + vocabulary + " tokens at " + context
                    + " positions");
        }
    }

    private <T extends Operation> List<T> only(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

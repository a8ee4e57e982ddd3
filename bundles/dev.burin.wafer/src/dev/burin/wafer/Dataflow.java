// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wires between matrices that a network asks for.
 *
 * <p>Only matrices have a place. Every other operation is small and stands at the place of the latest of its inputs: a
 * requantizer at its matrix, a residual adder at the matrix whose result it adds. A wire runs wherever a value is used at
 * another place than the one where it is made, once per place.
 */
public final class Dataflow {
    private Dataflow() {
    }

    /** Returns the network's connections, in the order of their targets. */
    public static List<Connection> connections(IntegerNetwork network) {
        Map<Integer, String> placeOfValue = new HashMap<>();
        Map<String, Integer> orderOfPlace = new HashMap<>();
        Set<Connection> connections = new LinkedHashSet<>();
        for (Operation operation : network.operations()) {
            String place = place(operation, placeOfValue, orderOfPlace);
            orderOfPlace.putIfAbsent(place, orderOfPlace.size());
            placeOfValue.put(operation.output().id(), place);
            for (Value input : operation.inputs()) {
                String source = placeOfValue.get(input.id());
                if (!source.equals(place)) {
                    long wires = (long) input.length() * input.range().bits();
                    connections.add(new Connection(source, place, input.name(), wires));
                }
            }
        }
        return new ArrayList<>(connections);
    }

    private static String place(Operation operation, Map<Integer, String> placeOfValue, Map<String, Integer> order) {
        if (operation instanceof MatVec matVec) {
            return matVec.matrix().name();
        } else if (operation instanceof Embed embed) {
            return embed.table().name();
        }
        String latest = "";
        for (Value input : operation.inputs()) {
            String place = placeOfValue.get(input.id());
            if (latest.isEmpty() || order.get(place) > order.get(latest)) {
                latest = place;
            }
        }
        return latest;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Interval;
import dev.burin.network.Value;
import java.util.List;

/** Finds the index of the largest element, the lowest index on a tie: the next token when decoding greedily. */
public record ArgMax(String name, Value input, Value output) implements Operation {

    public ArgMax {
        prove(output.length() == 1 && output.range().contains(new Interval(0, input.length() - 1L)), name,
                "index does not fit");
    }

    @Override
    public List<Value> inputs() {
        return List.of(input);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Value;
import java.util.List;

/** Adds two vectors and saturates: {@code y[i] = clamp(a[i] + b[i])}; the residual connection. */
public record Add(String name, Value left, Value right, Value output) implements Operation {

    public Add {
        prove(left.length() == right.length() && left.length() == output.length(), name, "lengths differ");
        prove(left.range().bits() <= 31 && right.range().bits() <= 31, name, "addends wider than 31 bits");
    }

    @Override
    public List<Value> inputs() {
        return List.of(left, right);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Interval;
import dev.burin.network.Value;
import java.util.List;

/** Multiplies two vectors element by element: {@code y[i] = a[i] · b[i]}, exact. */
public record Multiply(String name, Value left, Value right, Value output) implements Operation {

    public Multiply {
        prove(left.length() == right.length() && left.length() == output.length(), name, "lengths differ");
        long product = left.range().magnitude() * right.range().magnitude();
        prove(product < 1L << 31, name, "product wider than 32 bits");
        prove(output.range().contains(Interval.within(product)), name, "output narrower than the product");
    }

    @Override
    public List<Value> inputs() {
        return List.of(left, right);
    }
}

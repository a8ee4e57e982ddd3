// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.boundedProduct;
import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Value;
import java.util.List;

/**
 * Scales sums to another range: {@code y[o] = clamp(⌊Σ_g x[o·G + g] · m[o][g] / 2^s[o] + 1/2⌋)}.
 *
 * <p>Rounds half up, saturates to the output's range. One multiplier by a constant per sum; the product fits 62 bits.
 * Follows the fixed-point requantization of Jacob et al. (arXiv 1712.05877), with rounding half up.
 */
public record Requantize(String name, Value input, Scaling scaling, Value output) implements Operation {

    public Requantize {
        prove(scaling.outputs() == output.length(), name, "one factor per output");
        prove((long) scaling.groups() * output.length() == input.length(), name, "sums per output");
        long sum = boundedProduct(input.range().magnitude(), scaling.multiplierMagnitude() + 1);
        prove(sum < 1L << 62, name, "product too wide");
    }

    @Override
    public List<Value> inputs() {
        return List.of(input);
    }
}

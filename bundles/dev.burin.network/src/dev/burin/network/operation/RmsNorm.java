// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.boundedProduct;
import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.Value;
import java.util.List;

/**
 * Scales a vector to unit length: {@code y[i] = clamp(⌊x[i] · R / 2^(E - F) + 1/2⌋)} with
 * {@code (R, E) = InverseNorm(ε + Σ x²)} and F fraction bits.
 *
 * <p>RMSNorm is this times {@code √n · gain[i]}, constants that the following {@link Requantize} carries. The root and
 * the reciprocal are those of {@link dev.burin.network.arithmetic.InverseNorm}, whose error may bring |y| up to
 * {@code 2^F·(1 + 2^-14) + 1} before it saturates.
 *
 * @param epsilon      added to the sum of squares, in squared input steps; at least 1, so the root exists
 * @param fractionBits F
 */
public record RmsNorm(String name, Value input, long epsilon, int fractionBits, Value output) implements Operation {
    /** Epsilon and the sum of squares each lie below this. */
    public static final long MOST_EPSILON = 1L << 61;

    public RmsNorm {
        prove(input.length() == output.length(), name, "lengths differ");
        prove(epsilon >= 1, name, "epsilon below 1");
        prove(fractionBits >= 1 && fractionBits <= 24, name, "fraction bits outside 1..24");
        long sum = boundedProduct(input.range().magnitude(), input.range().magnitude(), input.length());
        prove(sum < MOST_EPSILON && epsilon < MOST_EPSILON, name, "sum of squares too wide");
        prove(output.range().magnitude() >= (1L << fractionBits), name, "output narrower than 1");
    }

    @Override
    public List<Value> inputs() {
        return List.of(input);
    }
}

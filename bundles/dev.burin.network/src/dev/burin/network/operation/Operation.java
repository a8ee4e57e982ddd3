// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import dev.burin.network.Value;
import java.util.List;

/** One step of the integer network. The family is closed: everything the chip does is one of these. */
public sealed interface Operation
        permits Embed, MatVec, Requantize, RmsNorm, Rope, Attention, Lookup, Multiply, Add, ArgMax {

    /** Returns the stable dotted name, unique in the network. */
    String name();

    /** Returns what the operation reads, in order; empty for the embedding, which reads the token. */
    List<Value> inputs();

    /** Returns what it makes. */
    Value output();

    /** Returns the product of factors that are not negative, the largest long if it is larger than that. */
    static long boundedProduct(long... factors) {
        long product = 1;
        for (long factor : factors) {
            product = factor != 0 && product > Long.MAX_VALUE / factor ? Long.MAX_VALUE : product * factor;
        }
        return product;
    }

    /** Throws if a declared range cannot be proven. */
    static void prove(boolean condition, String name, String what) {
        if (!condition) {
            throw new IllegalArgumentException(name + ": " + what);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.network.operation.MatVec;
import java.util.List;

/** Gives each product its test vectors: activations of real text, made by the network's evaluator. */
@FunctionalInterface
public interface TestVectors {

    /** Gives no vectors: no testbenches are written. */
    TestVectors NONE = product -> List.of();

    /** Returns the vectors to test the product with; without any, it gets no testbench. */
    List<TestVector> of(MatVec product);
}

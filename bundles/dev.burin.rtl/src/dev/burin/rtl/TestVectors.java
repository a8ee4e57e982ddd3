// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.network.operation.MatVec;
import java.util.List;

/** Gives each product its test vectors: activations of real text, made by the network's evaluator. */
@FunctionalInterface
public interface TestVectors {

    /** Returns the vectors to test the product with; at least one. */
    List<TestVector> of(MatVec product);
}

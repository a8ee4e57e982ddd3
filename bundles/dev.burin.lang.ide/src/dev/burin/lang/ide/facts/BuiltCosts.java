// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.facts;

import java.util.Map;
import java.util.Optional;

/** What the matrices of a chip cost when it was built last, by stable name. */
public record BuiltCosts(Map<String, MatrixCost> matrices) {

    public BuiltCosts {
        matrices = Map.copyOf(matrices);
    }

    /** Returns the cost of a matrix; empty if it was not in the chip. */
    public Optional<MatrixCost> of(String matrix) {
        return Optional.ofNullable(matrices.get(matrix));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import dev.burin.network.Value;
import java.util.List;

/**
 * Multiplies by a constant matrix: {@code y[r·G + g] = Σ_{c in group g} code[r][c] · x[c]}, G groups per row.
 *
 * <p>Exact: no rounding, no saturation. The accumulator range is the worst row's {@code Σ|code| · max|x|} and must fit
 * 32 bits; this is the operation that fabrics embed in adders or ROM.
 */
public record MatVec(String name, Value input, ConstantMatrix matrix, Value output) implements Operation {

    public MatVec {
        prove(matrix.columns() == input.length(), name, "columns and input length differ");
        prove(matrix.rows() * matrix.groups() == output.length(), name, "rows and output length differ");
        long sum = matrix.sumMagnitude(input.range().magnitude());
        prove(sum < 1L << 31, name, "accumulator wider than 32 bits");
        prove(output.range().contains(Interval.within(sum)), name, "accumulator narrower than its sums");
    }

    @Override
    public List<Value> inputs() {
        return List.of(input);
    }
}

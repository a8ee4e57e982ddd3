// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.operation;

import static dev.burin.network.operation.Operation.prove;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.Value;
import java.util.List;

/**
 * Looks up a token's row in the embedding ROM and scales it to the residual:
 * {@code y[i] = clamp(⌊code[token][i] · m[token][g(i)] / 2^s[token] + 1/2⌋)}.
 *
 * <p>Codes as in the matrix, factors one per row and group (a second, narrow ROM), saturation to the output's range.
 *
 * @param table   rows = vocabulary, columns = model width
 * @param scaling one output per row of the table, groups as the table has
 */
public record Embed(String name, ConstantMatrix table, Scaling scaling, Value output) implements Operation {

    public Embed {
        prove(table.columns() == output.length(), name, "table width and output length differ");
        prove(scaling.outputs() == table.rows() && scaling.groups() == table.groups(), name, "factors per row");
    }

    @Override
    public List<Value> inputs() {
        return List.of();
    }
}

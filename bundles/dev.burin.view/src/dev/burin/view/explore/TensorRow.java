// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import dev.burin.flow.BuildReport;
import dev.burin.flow.MatrixReport;
import dev.burin.model.ModelDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tensor of a model and what became of it.
 *
 * @param name       stable name, such as {@code layers.3.mlp.up}
 * @param sourceName its name in the model file
 * @param type       how its values are stored, such as {@code F32}
 * @param bytes      what they take in the model file
 * @param made       what it costs on the chip; empty for norms, and while there is no chip
 */
public record TensorRow(String name, String sourceName, int rows, int columns, String type, long bytes,
        Optional<MatrixReport> made) {

    /** Returns the tensors of a model that is not built. */
    public static List<TensorRow> of(ModelDescription model) {
        return of(model, Map.of());
    }

    /** Returns the tensors of a model that a chip is built of. */
    public static List<TensorRow> of(ModelDescription model, BuildReport report) {
        Map<String, MatrixReport> made = new HashMap<>();
        report.layers().forEach(matrix -> made.put(matrix.name(), matrix));
        return of(model, made);
    }

    private static List<TensorRow> of(ModelDescription model, Map<String, MatrixReport> made) {
        return model.tensors().stream().map(entry -> new TensorRow(entry.name(), entry.sourceName(), entry.rows(),
                entry.columns(), entry.type().name(), (long) entry.rows() * entry.columns() * entry.type().bytes(),
                Optional.ofNullable(made.get(entry.name())))).toList();
    }

    public long weights() {
        return (long) rows * columns;
    }

    /** Returns rows and columns as people write them. */
    public String shape() {
        return rows + "\u00d7" + columns;
    }

    /** Returns the table as CSV; what a tensor has not is empty. */
    public static String csv(List<TensorRow> rows) {
        StringBuilder csv = new StringBuilder("tensor,rows,columns,type,bytes,scheme,fabric,error,digits,adders,rom_bits\n");
        for (TensorRow row : rows) {
            csv.append(String.join(",", row.name(), Integer.toString(row.rows()), Integer.toString(row.columns()), row.type(),
                    Long.toString(row.bytes())));
            csv.append(row.made().map(made -> String.format(Locale.ROOT, ",%s,%s,%.6g,%d,%d,%d", made.scheme(), made.fabric(),
                    Math.sqrt(made.relativeError()), made.digits(), made.adders(), made.romBits())).orElse(",,,,,,"));
            csv.append('\n');
        }
        return csv.toString();
    }
}

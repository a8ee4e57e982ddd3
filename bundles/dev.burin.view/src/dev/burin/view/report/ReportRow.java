// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.report;

import dev.burin.flow.BuildReport;
import dev.burin.flow.MatrixReport;
import dev.burin.view.ChipPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Matrices that are summed.
 *
 * @param matrices at least one
 */
public record ReportRow(ChipPart part, String label, List<MatrixReport> matrices) {

    public ReportRow {
        matrices = List.copyOf(matrices);
    }

    /** Sums a report by groups, in the order in which they come. */
    public static List<ReportRow> of(BuildReport report, Grouping grouping) {
        Map<String, List<MatrixReport>> groups = new LinkedHashMap<>();
        report.layers().forEach(matrix -> groups.computeIfAbsent(grouping.of(matrix), name -> new ArrayList<>())
                .add(matrix));
        List<ReportRow> rows = new ArrayList<>();
        groups.forEach((name, matrices) -> rows.add(new ReportRow(grouping.part(name), name, matrices)));
        return rows;
    }

    public double value(Measure measure) {
        return matrices.stream().mapToDouble(measure::of).sum();
    }

    /** Returns the table as CSV, numbers in full. */
    public static String csv(List<ReportRow> rows) {
        StringBuilder csv = new StringBuilder("name");
        for (Measure measure : Measure.values()) {
            csv.append(',').append(measure.name().toLowerCase(Locale.ROOT));
        }
        csv.append('\n');
        for (ReportRow row : rows) {
            csv.append(quoted(row.label()));
            for (Measure measure : Measure.values()) {
                csv.append(',').append(number(row.value(measure)));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9_. +-]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.6f", value);
    }
}

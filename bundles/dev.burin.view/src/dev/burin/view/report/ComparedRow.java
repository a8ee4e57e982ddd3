// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.report;

import dev.burin.flow.BuildReport;
import dev.burin.view.ChipPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of matrices in two builds.
 *
 * @param row      of the first build, if it has it
 * @param otherRow of the second build, if it has it
 */
public record ComparedRow(ChipPart part, String label, Optional<ReportRow> row, Optional<ReportRow> otherRow) {

    /** Joins the groups of two builds: those of the first in its order, then those that only the second has. */
    public static List<ComparedRow> of(BuildReport report, BuildReport other, Grouping grouping) {
        Map<String, ReportRow> others = new LinkedHashMap<>();
        ReportRow.of(other, grouping).forEach(row -> others.put(row.label(), row));
        List<ComparedRow> rows = new ArrayList<>();
        for (ReportRow row : ReportRow.of(report, grouping)) {
            rows.add(new ComparedRow(row.part(), row.label(), Optional.of(row),
                    Optional.ofNullable(others.remove(row.label()))));
        }
        others.values().forEach(row ->
                rows.add(new ComparedRow(row.part(), row.label(), Optional.empty(), Optional.of(row))));
        return rows;
    }

    public double value(Measure measure) {
        return row.map(known -> known.value(measure)).orElse(0.0);
    }

    public double other(Measure measure) {
        return otherRow.map(known -> known.value(measure)).orElse(0.0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.report;

import dev.burin.flow.BuildReport;
import dev.burin.flow.MatrixReport;
import dev.burin.view.chart.Bar;
import dev.burin.view.chart.BarChart;
import dev.burin.view.chart.Grid;
import dev.burin.view.draw.Drawing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Charts of reports. */
public final class ReportCharts {
    /** What a picture of a whole report shows. */
    public static final List<Measure> USUAL = List.of(Measure.AREA, Measure.ADDERS, Measure.ROM_BITS, Measure.BITS);

    private ReportCharts() {
    }

    /** Returns a measure by group, stacked by kind of matrix where groups are layers. */
    public static BarChart chart(BuildReport report, Grouping grouping, Measure measure) {
        List<ReportRow> rows = ReportRow.of(report, grouping);
        List<String> series = grouping == Grouping.LAYER ? kinds(report) : List.of(measure.title());
        List<Bar> bars = rows.stream().map(row -> new Bar(row.part(), row.label(), series.size() == 1
                ? List.of(row.value(measure)) : byKind(row.matrices(), series, measure))).toList();
        return new BarChart(measure.title() + " by " + grouping.title().toLowerCase(Locale.ROOT),
                series.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList(), true, bars);
    }

    /** Returns a measure of two builds side by side; a group that one of them lacks counts nothing there. */
    public static BarChart compare(BuildReport report, String name, BuildReport other, String otherName, Grouping grouping,
            Measure measure) {
        List<Bar> bars = new ArrayList<>();
        for (ComparedRow row : ComparedRow.of(report, other, grouping)) {
            bars.add(Bar.of(row.part(), row.label(), row.value(measure), row.other(measure)));
        }
        return new BarChart(measure.title() + " by " + grouping.title().toLowerCase(Locale.ROOT),
                List.of(name, otherName), false, bars);
    }

    /** Returns the picture of a whole report: what it costs, by layer and by fabric. */
    public static Drawing all(BuildReport report) {
        List<Drawing> charts = new ArrayList<>();
        for (Measure measure : USUAL) {
            charts.add(chart(report, Grouping.LAYER, measure));
            charts.add(chart(report, Grouping.FABRIC, measure));
        }
        return new Grid(charts, 2);
    }

    private static List<String> kinds(BuildReport report) {
        Set<String> kinds = new LinkedHashSet<>();
        report.layers().forEach(matrix -> kinds.add(Grouping.KIND.of(matrix)));
        return List.copyOf(kinds);
    }

    private static List<Double> byKind(List<MatrixReport> matrices, List<String> kinds, Measure measure) {
        Map<String, Double> sums = new LinkedHashMap<>();
        kinds.forEach(kind -> sums.put(kind, 0.0));
        matrices.forEach(matrix -> sums.merge(Grouping.KIND.of(matrix), measure.of(matrix), Double::sum));
        return List.copyOf(sums.values());
    }
}

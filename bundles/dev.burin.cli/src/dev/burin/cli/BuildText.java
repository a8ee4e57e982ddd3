// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.flow.BuildReport;
import dev.burin.flow.MatrixReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A build report as a person reads it. */
final class BuildText {
    private static final String ROW = "%-24s %11s  %-18s %9s %9s %9s %9s %10s %6s  %s";

    private BuildText() {
    }

    static List<String> lines(BuildReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(format(ROW, "matrix", "shape", "weights", "count", "digits", "adders", "ROM bits", "area um2",
                "error", "fabric, tiles").stripTrailing());
        report.layers().forEach(matrix -> lines.add(row(matrix)));
        lines.addAll(totals(report.totals()));
        lines.addAll(PipelineText.lines(report.totals().pipeline()));
        return lines;
    }

    private static String row(MatrixReport matrix) {
        String tiles = matrix.tiles().isEmpty() ? "not placed"
                : matrix.tiles().size() == 1 ? "1 tile" : matrix.tiles().size() + " tiles";
        return format(ROW, matrix.name(), matrix.rows() + "x" + matrix.columns(), matrix.scheme(),
                count(matrix.weights()), count(matrix.digits()), count(matrix.adders()), count(matrix.romBits()),
                format("%,.0f", matrix.areaUm2()), format("%.2f%%", 100 * Math.sqrt(matrix.relativeError())),
                shortFabric(matrix.fabric()) + ", " + tiles);
    }

    /** The defaults of a fabric say nothing in a table. */
    private static String shortFabric(String fabric) {
        return fabric.replace(" depth +0", "").replace(" registers every 1", "");
    }

    private static List<String> totals(BuildReport.Totals totals) {
        List<String> lines = new ArrayList<>(List.of(format(ROW, totals.matrices() + " matrices", "", "",
                count(totals.weights()), count(totals.digits()), count(totals.adders()), count(totals.romBits()),
                format("%,.0f", totals.areaUm2()), "", totals.tiles() + " tiles").stripTrailing(),
                "",
                format("area      %.4f mm2 of cells for the matrices, %.2f um2 per weight", totals.areaUm2() / 1e6,
                        totals.areaUm2() / totals.weights()),
                format("          %,d adder bits, %,d register bits, %,d multipliers", totals.adderBits(),
                        totals.registerBits(), totals.multipliers())));
        for (BuildReport.AreaSource source : totals.areaSources()) {
            lines.add(format("          %s %s %s um2: %s", totals.process(), source.resource(), number(source.um2()),
                    source.source()));
        }
        lines.addAll(List.of(
                format("wafer     %d tiles in %d reticle field%s, which they fill to %.2f %%; %,.0f mm of wire between "
                        + "matrices", totals.tiles(), totals.reticleFields(), totals.reticleFields() == 1 ? "" : "s",
                        100 * totals.utilisation(), totals.wireLengthMm()),
                format("memories  %,d bits of SiLU and rotation tables, %,d of score buffers, %,d of delay registers",
                        totals.tableBits(), totals.scoreBufferBits(), totals.delayBits())));
        return lines;
    }

    private static String number(double value) {
        return format("%.4f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private static String count(long number) {
        return number == 0 ? "-" : format("%,d", number);
    }

    static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}

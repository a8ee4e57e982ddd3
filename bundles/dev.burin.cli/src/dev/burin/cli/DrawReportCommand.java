// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.flow.Build;
import dev.burin.view.draw.Drawing;
import dev.burin.view.report.Grouping;
import dev.burin.view.report.ReportCharts;
import dev.burin.view.report.ReportRow;
import picocli.CommandLine.Command;

/** {@code burin draw report}. */
@Command(name = "report", header = "Charts what the chip costs, by layer and by fabric.",
        description = "JSON: {file, problems: […]}")
final class DrawReportCommand extends DrawCommand.Picture {
    DrawReportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Drawing drawing(Build.Result chip) {
        return ReportCharts.all(chip.report());
    }

    @Override
    String csv(Build.Result chip) {
        return ReportRow.csv(ReportRow.of(chip.report(), Grouping.MATRIX));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.flow.Build;
import dev.burin.flow.BuildReport;
import dev.burin.flow.MatrixReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code burin build}. */
@Command(name = "build", header = "Quantizes, lowers, embeds and places a model, and says what it costs.",
        description = {"JSON: {name, layers: [{name, rows, columns, weights, scheme, bits, digits, relativeError,"
                + " fabric, adders, adderBits, registerBits, multipliers, romBits, areaUm2, latencyCycles,"
                + " initiationInterval, tiles: […]}], totals: {matrices, weights, bits, digits, adders, adderBits,"
                + " registerBits, multipliers, romBits, areaUm2, process, areaSources: [{resource, um2, source}], tiles,"
                + " reticleFields, utilisation,"
                + " wireLengthMm, tableBits, delayBits, scoreBufferBits, pipeline: {…}}, problems: […]}",
            "pipeline is that of simulate."})
final class BuildCommand extends FlowCommand {
    @Parameters(paramLabel = "SPEC", description = "a .wafer file")
    private Path spec;

    BuildCommand(Terminal terminal) {
        super(terminal);
    }

    private record Result(String name, List<MatrixReport> layers, BuildReport.Totals totals,
            List<Json.ProblemEntry> problems) {
    }

    @Override
    public Integer call() throws IOException {
        Build.Result result = new Build(spec, cache()).run(progress());
        BuildReport report = result.report();
        if (json()) {
            terminal().print(Json.text(new Result(report.name(), report.layers(), report.totals(),
                    Json.problems(result.problems()))));
            return status(result.problems());
        }
        BuildText.lines(report).forEach(terminal()::print);
        return problems(result.problems());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.flow.Build;
import dev.burin.flow.MatrixReport;
import dev.burin.model.ModelConfig;
import dev.burin.view.explore.AdderStatistics;
import dev.burin.view.explore.CodeStatistics;
import dev.burin.view.explore.Exploration;
import dev.burin.view.explore.TensorDetails;
import dev.burin.view.explore.TensorRow;
import dev.burin.view.explore.WeightStatistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin inspect}. */
@Command(name = "inspect", header = "Lists the tensors of a model, or of the chip that a spec makes of it.",
        description = {"With --matrix it counts the weights of one tensor: as the model has them and as they are engraved.",
            "JSON: {model, format, tensors: [{name, sourceName, rows, columns, type, bytes, made}]}; with --matrix {tensor,"
                + " weights: {weights, mean, deviation, zeros, histogram: {low, high, counts}}, codes: {codes, digits,"
                + " entropy}, adders: {adders, perWeight, depth, levels, widths}}. made is the layer of build's JSON; what"
                + " there is not is null."})
final class InspectCommand extends FlowCommand {
    private static final int BAR = 40;

    @Parameters(paramLabel = "MODEL|SPEC", description = "a model's file or folder, or a .wafer file")
    private Path file;

    @Option(names = "--matrix", paramLabel = "NAME", description = "look at one tensor, such as layers.0.mlp.up")
    private String matrix;

    InspectCommand(Terminal terminal) {
        super(terminal);
    }

    private record Entry(String name, String sourceName, int rows, int columns, String type, long bytes, MatrixReport made) {
        static Entry of(TensorRow row) {
            return new Entry(row.name(), row.sourceName(), row.rows(), row.columns(), row.type(), row.bytes(),
                    row.made().orElse(null)); // JSON's null
        }
    }

    private record Result(String model, String format, List<Entry> tensors) {
    }

    private record Details(Entry tensor, WeightStatistics weights, CodeStatistics codes, AdderStatistics adders) {
    }

    @Override
    public Integer call() throws IOException {
        boolean spec = String.valueOf(file.getFileName()).endsWith(".wafer");
        Exploration exploration = spec ? Exploration.of(new Build(file, cache()).run(progress())) : Exploration.ofModel(file);
        if (matrix != null) {
            return details(exploration);
        }
        if (json()) {
            terminal().print(Json.text(new Result(exploration.model().file().toString(), exploration.model().format(),
                    exploration.tensors().stream().map(Entry::of).toList())));
            return ExitCode.GOOD;
        }
        ModelConfig config = exploration.model().config();
        terminal().print(BuildText.format("%s: %s, %,d parameters, %d layers of width %d", exploration.model().file(),
                exploration.model().format(), config.parameters(), config.layers(), config.dim()));
        terminal().print(BuildText.format("%-24s %12s %5s %12s  %-18s %8s %10s %8s", "tensor", "shape", "type", "bytes",
                "scheme", "error", "digits", "adders"));
        exploration.tensors().forEach(row -> terminal().print(line(row)));
        return ExitCode.GOOD;
    }

    private static String line(TensorRow row) {
        String known = BuildText.format("%-24s %12s %5s %,12d", row.name(), row.rows() + "x" + row.columns(), row.type(),
                row.bytes());
        return row.made().map(made -> BuildText.format("%s  %-18s %7.2f%% %,10d %,8d", known, made.scheme(),
                100 * Math.sqrt(made.relativeError()), made.digits(), made.adders())).orElse(known);
    }

    private int details(Exploration exploration) throws ProblemException {
        TensorRow row = exploration.tensor(matrix).orElseThrow(() -> ProblemException.of(ProblemCode.MATRIX_UNKNOWN,
                new Location.InFile(file.toString()), file, matrix,
                exploration.tensors().stream().map(TensorRow::name).collect(Collectors.joining(", "))));
        TensorDetails details = exploration.details(row, progress());
        if (json()) {
            terminal().print(Json.text(new Details(Entry.of(row), details.weights(), details.codes().orElse(null),
                    details.adders().orElse(null)))); // JSON's null
            return ExitCode.GOOD;
        }
        text(details).forEach(terminal()::print);
        return ExitCode.GOOD;
    }

    private static List<String> text(TensorDetails details) {
        TensorRow row = details.tensor();
        WeightStatistics weights = details.weights();
        List<String> lines = new ArrayList<>();
        lines.add(BuildText.format("%s (%s): %d rows, %d columns, %s, %,d bytes", row.name(), row.sourceName(), row.rows(),
                row.columns(), row.type(), row.bytes()));
        lines.add(BuildText.format("values    %.5g to %.5g, mean %.4g, deviation %.4g, %,d zeros", weights.histogram().low(),
                weights.histogram().high(), weights.mean(), weights.deviation(), weights.zeros()));
        details.codes().ifPresent(codes -> {
            lines.add(BuildText.format("codes     %.2f bits of entropy, %.2f %% zeros, %.3f digits per weight",
                    codes.entropy(), 100.0 * codes.zeros() / codes.weights(), codes.digitsPerWeight()));
            lines.addAll(bars(codes.digits().counts(), 0, "digits"));
        });
        details.adders().ifPresent(adders -> lines.add(BuildText.format(
                "adders    %,d, %.3f per weight, depth %d, %.1f bits wide in the mean", adders.adders(), adders.perWeight(),
                adders.depth(), adders.meanWidth())));
        return lines;
    }

    private static List<String> bars(long[] counts, int first, String what) {
        long most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            lines.add(BuildText.format("%10d %s %,12d %s", first + i, what, counts[i],
                    "#".repeat((int) (counts[i] * BAR / most))).stripTrailing());
        }
        return lines;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.flow.RomDiff;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code burin rom diff}. */
@Command(name = "diff", header = "Says where the weights of two ROM images differ.",
        description = {"Weights are compared by matrix, row and column, wherever they stand. The exit code is 1 if anything"
                + " differs.",
            "JSON: {sameModel, sameSpec, sections: [{kind, matrix, tile, firstRow, rows, columns, address, different, bits,"
                + " first: [{row, column, before, after, address}]}], weights, different, bits}"})
final class RomDiffCommand extends FlowCommand {
    @Parameters(index = "0", paramLabel = "OLD", description = "an image that burin export wrote")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "another one")
    private Path after;

    RomDiffCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        RomDiff.Result result = new RomDiff(before, after).run(progress());
        if (json()) {
            terminal().print(Json.text(result));
        } else {
            result.sections().forEach(this::print);
            terminal().print(result.same() ? BuildText.format("no differences: both images hold the same %,d weights",
                    result.weights()) : BuildText.format("%,d of %,d weights differ, in %,d bits and %,d sections",
                    result.different(), result.weights(), result.bits(), result.sections().size()));
        }
        return result.same() ? ExitCode.GOOD : ExitCode.PROBLEMS;
    }

    private void print(RomDiff.Section section) {
        terminal().print(BuildText.format("%-8s %s rows %d..%d%s: %,d of %,d weights differ, %,d bits", section.kind(),
                section.matrix(), section.firstRow(), section.firstRow() + section.rows() - 1,
                section.tile().isEmpty() ? "" : " on " + section.tile(), section.different(),
                (long) section.rows() * section.columns(), section.bits()));
        section.first().forEach(weight -> terminal().print(BuildText.format("         row %d column %d (byte %d): %d -> %d",
                weight.row(), weight.column(), weight.address(), weight.before(), weight.after())));
    }
}

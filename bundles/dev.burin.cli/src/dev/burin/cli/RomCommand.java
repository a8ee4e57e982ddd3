// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.flow.RomInspect;
import dev.burin.flow.RomVerify;
import dev.burin.rom.RomHeader;
import dev.burin.rom.RomInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code burin rom}. */
@Command(name = "rom", header = "Looks into ROM images.",
        subcommands = {RomCommand.Info.class, RomCommand.Verify.class, RomDiffCommand.class, RomDumpCommand.class})
final class RomCommand implements Runnable {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help and exit")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code burin rom info}. */
    @Command(name = "info", header = "Prints the header and the section table of a ROM image.",
            description = "JSON: {network, modelSha256, specSha256, headerBytes, imageBytes, sha256, sections: [{matrix,"
                    + " tile, fabric, scheme, matrixRows, firstRow, rows, columns, groupSize, width, address, bytes,"
                    + " crc32, sha256}]}")
    static final class Info extends FlowCommand {
        @Parameters(paramLabel = "IMAGE", description = "an image that burin export wrote")
        private Path image;

        Info(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() throws IOException {
            RomHeader header = new RomInspect(image).run();
            if (json()) {
                terminal().print(Json.text(header));
            } else {
                RomInfo.lines(header).forEach(terminal()::print);
            }
            return ExitCode.GOOD;
        }
    }

    /** {@code burin rom verify}. */
    @Command(name = "verify", header = "Proves that a ROM image holds exactly the weights of a spec's network.",
            description = "JSON: {verified, weights, problems: […]}")
    static final class Verify extends FlowCommand {
        @Parameters(index = "0", paramLabel = "IMAGE", description = "an image that burin export wrote")
        private Path image;

        @Parameters(index = "1", paramLabel = "SPEC", description = "a .wafer file")
        private Path spec;

        Verify(Terminal terminal) {
            super(terminal);
        }

        private record Result(boolean verified, long weights, List<Json.ProblemEntry> problems) {
        }

        @Override
        public Integer call() throws IOException {
            RomVerify.Result result = new RomVerify(image, spec, cache()).run(progress());
            if (json()) {
                terminal().print(Json.text(new Result(result.good(), result.weights(),
                        Json.problems(result.problems()))));
                return status(result.problems());
            }
            if (result.good()) {
                terminal().print(BuildText.format("%s: all %,d weights are those of %s", image, result.weights(), spec));
            }
            return problems(result.problems());
        }
    }
}

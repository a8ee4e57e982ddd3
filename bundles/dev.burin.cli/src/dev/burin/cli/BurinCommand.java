// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows what there is. */
@Command(name = "burin", mixinStandardHelpOptions = true, version = "burin 0.1.0",
        header = "Engraves a neural network into a chip.",
        description = "A .wafer spec names a model and says how it is quantized, embedded, placed and exported.%n",
        subcommands = {CheckCommand.class, ImportCommand.class, BuildCommand.class, SimulateCommand.class,
            EvaluateCommand.class, ExportCommand.class, RomCommand.class,
            InspectCommand.class, DrawCommand.class, DemoCommand.class,
            BenchCommand.class, LspCommand.class},
        footerHeading = "%n",
        footer = {"./burin test runs all tests; ./burin ide starts the workbench.",
            "Exit codes: 0 good, 1 problems found, 2 wrong usage, 3 failed."})
final class BurinCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

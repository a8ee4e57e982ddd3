// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.base.io.WrittenFile;
import dev.burin.base.progress.Progress;
import dev.burin.examples.Examples;
import dev.burin.flow.Build;
import dev.burin.flow.Export;
import dev.burin.flow.RomVerify;
import dev.burin.flow.Simulate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code burin demo}: the whole way on the bundled model, by the same operations as the single commands. */
@Command(name = "demo", header = "Engraves the bundled model and lets the simulated chip write.",
        description = "Copies the examples to a folder, where they can be edited, and runs build, export, rom verify and"
                + " simulate on one of them.")
final class DemoCommand extends FlowCommand {
    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "burin-demo",
            description = "the folder to work in (default: ${DEFAULT-VALUE})")
    private Path folder;

    DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Progress progress = progress();
        Path spec = folder.resolve(Examples.DEMO);
        Path chip = folder.resolve("chip");
        Examples.copyTo(folder);
        step("A language model, and a spec that says how to engrave it", "cat " + spec);
        Files.readString(spec).lines().forEach(terminal()::print);
        step("Build: quantize, lower to integers, embed in adders and ROM, place on the wafer", "burin build " + spec);
        Build.Result built = new Build(spec, cache()).run(progress);
        BuildText.lines(built.report()).forEach(terminal()::print);
        if (problems(built.problems()) != ExitCode.GOOD) {
            return ExitCode.PROBLEMS;
        }
        step("Export: ROM images, SystemVerilog and self-checking testbenches",
                "burin export " + spec + " -o " + chip + " --rom --rtl");
        List<WrittenFile> files = new Export(spec, cache(), chip, Export.Parts.BOTH).run(progress).files();
        terminal().print(format("%s: %d files, %,d bytes", chip, files.size(),
                files.stream().mapToLong(WrittenFile::bytes).sum()));
        Path image = chip.resolve("rom").resolve("image.bin");
        step("Verify: read the ROM image back and compare every weight", "burin rom verify " + image + " " + spec);
        RomVerify.Result verified = new RomVerify(image, spec, cache()).run(progress);
        if (problems(verified.problems()) != ExitCode.GOOD) {
            return ExitCode.PROBLEMS;
        }
        terminal().print(format("all %,d weights are those of the network", verified.weights()));
        step("Simulate: what the chip writes, integer for integer", "burin simulate " + spec);
        simulate(spec, progress);
        terminal().print("");
        terminal().print("Edit " + spec + " and run the commands above again. burin --help shows the others.");
        return ExitCode.GOOD;
    }

    private void simulate(Path spec, Progress progress) throws IOException {
        LiveText live = new LiveText(terminal(), terminal().interactive());
        Simulate.Result result = new Simulate(spec, cache()).run(live, progress);
        SimulationText.print(terminal(), result, live);
    }

    private void step(String what, String command) {
        terminal().print("");
        terminal().print("== " + what);
        terminal().print("   " + command);
        terminal().print("");
    }
}

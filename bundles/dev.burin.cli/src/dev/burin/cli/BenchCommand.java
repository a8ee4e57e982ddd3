// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.flow.bench.SimulateBench;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code burin bench}. */
@Command(name = "bench", header = "Measures Burin's own speed.",
        subcommands = {BenchCommand.Simulation.class, EditorBenchCommand.class, PipelineBenchCommand.class})
final class BenchCommand implements Runnable {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help and exit")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code burin bench simulate}. */
    @Command(name = "simulate", header = "Measures simulation, warm and cold, beside llama2.c in the same run.",
            description = {"Rates are tokens per CPU second of one thread; generation is at batch 1, scoring 32"
                    + " positions at once.",
                "JSON: {tokens, generation, scoring, peer, generationRatio, scoringRatio, coldSeconds,"
                    + " coldBuiltSeconds}; peer and ratios are null without a peer."})
    static final class Simulation extends FlowCommand {
        @Parameters(paramLabel = "SPEC", description = "a .wafer file")
        private Path spec;

        @Option(names = "--tokens", paramLabel = "N", defaultValue = "256",
                description = "tokens of one text (default: ${DEFAULT-VALUE})")
        private int tokens;

        @Option(names = "--peer", paramLabel = "RUN",
                description = "llama2.c's run, built with gcc -Ofast -march=native, for a spec of a llama2.c model")
        private Path peer;

        Simulation(Terminal terminal) {
            super(terminal);
        }

        private record Result(int tokens, double generation, double scoring, Double peer, Double generationRatio,
                Double scoringRatio, double coldSeconds, double coldBuiltSeconds) {
        }

        @Override
        public Integer call() throws IOException {
            Usage.require(tokens >= 2, this, "--tokens must be at least 2");
            SimulateBench.Result result =
                    new SimulateBench(spec, cache(), tokens, program(), Optional.ofNullable(peer)).run(progress());
            boolean compared = result.peer().isPresent();
            if (json()) {
                terminal().print(Json.text(new Result(result.tokens(), result.generation(), result.scoring(),
                        compared ? result.peer().getAsDouble() : null,
                        compared ? result.generationRatio().getAsDouble() : null,
                        compared ? result.scoringRatio().getAsDouble() : null, result.coldSeconds(),
                        result.coldBuiltSeconds())));
                return ExitCode.GOOD;
            }
            terminal().print(format("texts of %d tokens, one thread", result.tokens()));
            terminal().print(rate("generation, batch 1", result.generation(), compared
                    ? format("%.2f x llama2.c", result.generationRatio().getAsDouble()) : ""));
            terminal().print(rate("scoring, batch 32", result.scoring(), compared
                    ? format("%.2f x llama2.c", result.scoringRatio().getAsDouble()) : ""));
            if (compared) {
                terminal().print(rate("llama2.c", result.peer().getAsDouble(), ""));
            }
            terminal().print(format("%-22s %9.2f s with nothing built, %.2f s once built", "cold simulate",
                    result.coldSeconds(), result.coldBuiltSeconds()));
            return ExitCode.GOOD;
        }

        private static String rate(String what, double rate, String comparison) {
            return format("%-22s %,9.0f tokens per CPU second  %s", what, rate, comparison).stripTrailing();
        }

        /** Returns how this very process was started, without what it was asked to do. */
        private static List<String> program() {
            List<String> program = new ArrayList<>();
            program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            program.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            program.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
            return program;
        }
    }
}

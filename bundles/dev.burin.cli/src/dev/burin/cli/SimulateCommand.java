// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.burin.flow.PipelineReport;
import dev.burin.flow.Prompt;
import dev.burin.flow.Simulate;
import dev.burin.flow.session.Inspection;
import dev.burin.flow.session.SimulationSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin simulate}. */
@Command(name = "simulate", header = "Generates text, token for token as the chip would, and times its pipeline.",
        description = {"What is not given is as the spec says. Several prompts are dealt out to the users in turn.",
            "JSON: {tokens: […], text, tokensPerSecond, seconds, users: [{prompt: […], tokens: […], text, reason}],"
                + " pipeline: {latencyCycles, initiationInterval, bottleneck, reason, tokensInFlight, users, clockHertz,"
                + " tokensPerSecondAtClock, tokensPerSecondOneUser, tokensPerSecondFull, kvBytesPerUser,"
                + " kvBytesPerSecond}}",
            "tokens and text are those of the first user, without the prompt; reason is end_token, length or context.",
            "With --top or --probe also steps: [{user, position, token, candidates: [{token, text, logit, scaledLogit,"
                + " floatLogit, floatRank}], probes: [{operation, integers, values, floats, rootMeanSquareError,"
                + " relativeError}]}]. logit and integers are the chip's, scaledLogit and values the same as real numbers;"
                + " what comes from the float network is null without --float, or where it has nothing of that name."})
final class SimulateCommand extends FlowCommand {
    @Parameters(paramLabel = "SPEC", description = "a .wafer file")
    private Path spec;

    @Option(names = "--tokens", paramLabel = "N", description = "generate at most N tokens per user")
    private Integer tokens;

    @ArgGroup(multiplicity = "0..*")
    private List<Given> prompts = new ArrayList<>();

    @Option(names = "--users", paramLabel = "U", description = "let U users take turns in the pipeline")
    private Integer users;

    @Option(names = "--seed", paramLabel = "S",
            description = "seed of the sampler; asks for sampling, at temperature 1 if nothing else is said")
    private Long seed;

    @Option(names = "--temperature", paramLabel = "T", description = "temperature of the sampler; 0 is greedy")
    private Double temperature;

    @Option(names = "--top", paramLabel = "K", defaultValue = "0",
            description = "list the K tokens with the highest scores at each step")
    private int top;

    @Option(names = "--probe", split = ",", paramLabel = "OP",
            description = "show what these operations compute at each step, such as layers.0.attention.q")
    private List<String> probes = List.of();

    @Option(names = "--float", description = "run the float network beside, for its scores and the error of probes")
    private boolean reference;

    SimulateCommand(Terminal terminal) {
        super(terminal);
    }

    /** A prompt as text or as numbers. */
    static final class Given {
        @Option(names = "--prompt", required = true, paramLabel = "TEXT", description = "continue this text")
        private String text;

        @Option(names = "--prompt-ids", required = true, split = ",", paramLabel = "ID",
                description = "continue these tokens, which are taken as they are")
        private List<Integer> ids;

        Prompt prompt() {
            return text == null ? new Prompt.Ids(ids) : new Prompt.Text(text);
        }
    }

    private record Result(List<Integer> tokens, String text, double tokensPerSecond, double seconds, List<User> users,
            PipelineReport pipeline, @JsonInclude(JsonInclude.Include.NON_NULL) List<StepEntry> steps) {
    }

    private record User(List<Integer> prompt, List<Integer> tokens, String text, String reason) {
    }

    @Override
    public Integer call() throws IOException {
        requireSensible();
        Simulate simulate = new Simulate(spec, cache(), prompts.stream().map(Given::prompt).toList(), of(tokens),
                of(users), seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                temperature == null ? OptionalDouble.empty() : OptionalDouble.of(temperature));
        if (top > 0 || !probes.isEmpty()) {
            return inspect(simulate);
        }
        LiveText live = new LiveText(terminal(), !json() && terminal().interactive());
        Simulate.Result result = simulate.run(live, progress());
        if (json()) {
            terminal().print(Json.text(json(result, null))); // JSON's null, left out
            return ExitCode.GOOD;
        }
        SimulationText.print(terminal(), result, live);
        return ExitCode.GOOD;
    }

    /** Runs step by step. */
    private int inspect(Simulate simulate) throws IOException {
        SimulationSession session = SimulationSession.open(simulate, top, reference, progress());
        for (String name : probes) {
            Usage.require(session.operations().contains(name), this, "--probe: " + name + " is none of the operations, which"
                    + " 'burin draw network " + spec + " -o operations.csv' lists");
        }
        Inspection inspection = Inspection.of(session, probes, progress());
        Simulate.Result result = inspection.result();
        if (json()) {
            terminal().print(Json.text(json(result, StepEntry.of(inspection))));
            return ExitCode.GOOD;
        }
        StepText.lines(inspection).forEach(terminal()::print);
        SimulationText.print(terminal(), result, new LiveText(terminal(), false));
        return ExitCode.GOOD;
    }

    private void requireSensible() {
        Usage.require(tokens == null || tokens >= 1, this, "--tokens must be at least 1");
        Usage.require(users == null || users >= 1 && users <= 4096, this, "--users must be 1 to 4096");
        Usage.require(top >= 0, this, "--top must be at least 0");
        Usage.require(!reference || top > 0 || !probes.isEmpty(), this, "--float needs --top or --probe");
        Usage.require(temperature == null || temperature >= 0 && temperature <= 100, this,
                "--temperature must be 0 to 100");
    }

    private static OptionalInt of(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Result json(Simulate.Result result, List<StepEntry> steps) {
        List<User> users = new ArrayList<>();
        for (Simulate.User user : result.users()) {
            users.add(new User(user.prompt(), user.tokens(), user.text(),
                    user.reason().name().toLowerCase(Locale.ROOT)));
        }
        return new Result(users.get(0).tokens(), users.get(0).text(), result.tokensPerSecond(), result.seconds(), users,
                result.pipeline(), steps);
    }
}

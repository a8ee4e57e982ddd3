// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.flow.Evaluate;
import dev.burin.flow.quality.Quality;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin evaluate}. */
@Command(name = "evaluate", header = "Measures how much of the model survives, through the integer network.",
        description = {"The text is cut into windows of the context's length, each behind a begin token. KL is the mean"
                + " of KL(float || integer) over positions, in nats; loss is in nats per token.",
            "JSON: {positions, loss, floatLoss, perplexity, floatPerplexity, kl, top1Agreement, breakdown: [{variant,"
                + " loss, kl, top1Agreement}]}"})
final class EvaluateCommand extends FlowCommand {
    @Parameters(paramLabel = "SPEC", description = "a .wafer file")
    private Path spec;

    @Option(names = "--text", required = true, paramLabel = "FILE", description = "a UTF-8 text")
    private Path text;

    @Option(names = "--positions", paramLabel = "N", defaultValue = "" + Evaluate.USUAL_POSITIONS,
            description = "score at most N positions (default: ${DEFAULT-VALUE})")
    private int positions;

    @Option(names = "--breakdown", description = "say what weights, activations and the rest cost")
    private boolean breakdown;

    EvaluateCommand(Terminal terminal) {
        super(terminal);
    }

    private record Result(long positions, double loss, double floatLoss, double perplexity, double floatPerplexity,
            double kl, double top1Agreement, List<Variant> breakdown) {
    }

    private record Variant(String variant, double loss, double kl, double top1Agreement) {
    }

    @Override
    public Integer call() throws IOException {
        Usage.require(positions >= 1, this, "--positions must be at least 1");
        Evaluate.Result result = new Evaluate(spec, cache(), text, positions, breakdown).run(progress());
        Quality quality = result.quality();
        if (json()) {
            List<Variant> variants = new ArrayList<>();
            result.breakdown().forEach((ablation, one) -> variants.add(
                    new Variant(ablation.text(), one.loss(), one.kl(), one.top1Agreement())));
            terminal().print(Json.text(new Result(quality.positions(), quality.loss(), quality.floatLoss(),
                    quality.perplexity(), quality.floatPerplexity(), quality.kl(), quality.top1Agreement(), variants)));
            return ExitCode.GOOD;
        }
        terminal().print(format("%,d positions of %s", quality.positions(), text));
        terminal().print(format("loss        %.4f nats (float %.4f)", quality.loss(), quality.floatLoss()));
        terminal().print(format("perplexity  %.3f (float %.3f)", quality.perplexity(), quality.floatPerplexity()));
        terminal().print(format("KL          %.5f nats", quality.kl()));
        terminal().print(format("top-1       %.2f %% of positions prefer the same token", 100 * quality.top1Agreement()));
        result.breakdown().forEach((ablation, one) -> terminal().print(
                format("  KL %.5f  loss %.4f  %s", one.kl(), one.loss(), ablation.text())));
        return ExitCode.GOOD;
    }
}

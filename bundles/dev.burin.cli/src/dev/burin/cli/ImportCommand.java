// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.problem.ProblemException;
import dev.burin.flow.Import;
import dev.burin.model.ModelConfig;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin import}. */
@Command(name = "import", header = "Writes a starting spec for a model.",
        description = "JSON: {spec, format, parameters, layers, dim, vocabulary, context, tokenizer}")
final class ImportCommand extends FlowCommand {
    @Parameters(paramLabel = "MODEL",
            description = "a Hugging Face folder or .safetensors file, or a llama2.c .bin file")
    private Path model;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "SPEC", description = "the .wafer file to write")
    private Path spec;

    @Option(names = "--force", description = "replace a spec that stands there already")
    private boolean force;

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    private record Result(String spec, String format, long parameters, int layers, int dim, int vocabulary,
            int context, String tokenizer) {
    }

    @Override
    public Integer call() throws ProblemException {
        Import.Result result = new Import(model, spec, force).run(progress());
        ModelConfig config = result.model().config();
        if (json()) {
            terminal().print(Json.text(new Result(spec.toString(), result.model().format(), config.parameters(),
                    config.layers(), config.dim(), config.vocabulary(), config.context(),
                    result.model().tokenizer().map(Path::toString).orElse(""))));
            return ExitCode.GOOD;
        }
        terminal().print(String.format("%s: %s, %,d parameters, %d layers of width %d, %d tokens", spec,
                result.model().format(), config.parameters(), config.layers(), config.dim(), config.vocabulary()));
        terminal().print("Next: burin build " + spec);
        return ExitCode.GOOD;
    }
}

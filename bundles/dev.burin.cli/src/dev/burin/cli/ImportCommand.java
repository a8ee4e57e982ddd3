// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.problem.ProblemException;
import dev.burin.flow.Import;
import dev.burin.flow.ModelCopy;
import dev.burin.flow.ModelPreview;
import dev.burin.model.ModelConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin import}. */
@Command(name = "import", header = "Writes a starting spec for a model.",
        description = "JSON: {spec, format, parameters, layers, dim, vocabulary, context, tokenizer}; with --preview {format,"
                + " parameters, layers, dim, vocabulary, context, tokenizer, fileBytes, memoryBytes, tensors: [{name, rows,"
                + " columns, type, bytes}]}")
final class ImportCommand extends FlowCommand {
    @Parameters(paramLabel = "MODEL",
            description = "a Hugging Face folder or .safetensors file, or a llama2.c .bin file")
    private Path model;

    @Option(names = {"-o", "--output"}, paramLabel = "SPEC", description = "the .wafer file to write")
    private Path spec;

    @Option(names = "--copy", paramLabel = "DIR",
            description = "copy the model into a folder of its own in DIR and use the copy")
    private Path copy;

    @Option(names = "--preview", description = "show what the model holds and needs, and write nothing")
    private boolean preview;

    @Option(names = "--force", description = "replace a spec that stands there already")
    private boolean force;

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    private record Result(String spec, String format, long parameters, int layers, int dim, int vocabulary,
            int context, String tokenizer) {
    }

    private record Preview(String format, long parameters, int layers, int dim, int vocabulary, int context,
            String tokenizer, long fileBytes, long memoryBytes, List<ModelPreview.Row> tensors) {
    }

    @Override
    public Integer call() throws ProblemException {
        if (preview) {
            show(ModelPreview.of(model));
            return ExitCode.GOOD;
        }
        Usage.require(spec != null, this, "say where to write the spec: --output=SPEC");
        Optional<ModelCopy.Result> copied =
                copy == null ? Optional.empty() : Optional.of(new ModelCopy(model, copy).run(progress()));
        try {
            show(new Import(copied.map(ModelCopy.Result::model).orElse(model), spec, force).run(progress()));
        } catch (ProblemException e) {
            if (copied.isPresent()) {
                copied.get().undo();
            }
            throw e;
        }
        return ExitCode.GOOD;
    }

    private void show(Import.Result result) {
        ModelConfig config = result.model().config();
        if (json()) {
            terminal().print(Json.text(new Result(spec.toString(), result.model().format(), config.parameters(),
                    config.layers(), config.dim(), config.vocabulary(), config.context(),
                    result.model().tokenizer().map(Path::toString).orElse(""))));
            return;
        }
        terminal().print(String.format("%s: %s", spec, line(result.model().format(), config)));
        terminal().print("Next: burin build " + spec);
    }

    private void show(ModelPreview found) {
        ModelConfig config = found.model().config();
        String tokenizer = found.model().tokenizer().map(Path::toString).orElse("");
        if (json()) {
            terminal().print(Json.text(new Preview(found.model().format(), config.parameters(), config.layers(), config.dim(),
                    config.vocabulary(), config.context(), tokenizer, found.fileBytes(), found.memoryBytes(),
                    found.tensors())));
            return;
        }
        terminal().print(String.format("%s: %s", model, line(found.model().format(), config)));
        terminal().print("tokenizer: " + (tokenizer.isEmpty() ? "none beside the model" : tokenizer));
        terminal().print(String.format("weights in the file: %,d bytes; memory for quantized weights: %,d bytes",
                found.fileBytes(), found.memoryBytes()));
        found.tensors().forEach(row -> terminal().print(
                String.format("%-28s %12s  %-4s %,15d bytes", row.name(), row.shape(), row.type(), row.bytes())));
    }

    private static String line(String format, ModelConfig config) {
        return String.format("%s, %,d parameters, %d layers of width %d, %d tokens", format, config.parameters(),
                config.layers(), config.dim(), config.vocabulary());
    }
}

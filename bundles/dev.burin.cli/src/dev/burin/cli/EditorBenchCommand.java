// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.lang.ide.bench.EditorBench;
import dev.burin.lang.ide.bench.LargeSpec;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code burin bench editor}. */
@Command(name = "editor", header = "Measures how fast the language server answers while a spec of 5,000 lines is typed.",
        description = {"A network of 126 layers with every tile placed. Wall times in the same process, from an edit to"
                + " the problems of the new text, and of answers; an editor waits a little for more keys before.",
            "JSON: {lines, times: [{what, median, least, most}]} in milliseconds."})
final class EditorBenchCommand extends FlowCommand {
    @Option(names = "--rounds", paramLabel = "N", defaultValue = "20",
            description = "times that each is measured (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--write", paramLabel = "FILE", description = "write the spec that is typed into, and measure nothing")
    private Path file;

    EditorBenchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Usage.require(rounds >= 1, this, "--rounds must be at least 1");
        if (file != null) {
            Files.writeString(file, LargeSpec.text());
            return ExitCode.GOOD;
        }
        EditorBench.Result result = measured();
        if (json()) {
            terminal().print(Json.text(result));
        } else {
            terminal().print(format("%,d lines; median, least and most of %d, in milliseconds", result.lines(), rounds));
            result.times().forEach(times -> terminal().print(format("%-42s %8.1f %8.1f %8.1f", times.what(), times.median(),
                    times.least(), times.most())));
        }
        return ExitCode.GOOD;
    }

    private EditorBench.Result measured() throws IOException {
        try {
            return new EditorBench(rounds, Math.max(1, rounds / 2)).run(progress());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the measurement was stopped");
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the language server does not answer", e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.io.AtomicFile;
import dev.burin.flow.Simulate;
import dev.burin.flow.SimulationSetup;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.SvgSurface;
import dev.burin.view.pipeline.PipelineChart;
import dev.burin.view.pipeline.PipelineEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin draw pipeline}. */
@Command(name = "pipeline", header = "Draws the pipeline in time: which token is in which stage when.",
        description = {"Users begin with the spec's prompt and take turns, as if no text ended early. What is not given is as the"
                + " spec says.",
            "JSON: {file, stages, tokens, events, cycles}; tokens enter the pipeline, those of prompts included; events are"
                + " tokens in stages; cycles is when the last stage is free again."})
final class DrawPipelineCommand extends FlowCommand {
    private static final int ROW = 16;
    private static final int AXIS = 22;

    @Parameters(paramLabel = "SPEC", description = "a .wafer file")
    private Path spec;

    @Option(names = "-o", required = true, paramLabel = "FILE",
            description = "file to write: a table of events if its name ends in .csv, otherwise SVG")
    private Path file;

    @Option(names = "--tokens", paramLabel = "N", description = "let each user write N tokens")
    private Integer tokens;

    @Option(names = "--users", paramLabel = "U", description = "let U users take turns in the pipeline")
    private Integer users;

    @Option(names = "--from", paramLabel = "CYCLE", defaultValue = "0", description = "draw from this cycle (default 0)")
    private long from;

    @Option(names = "--to", paramLabel = "CYCLE", description = "draw to this cycle (default: to the end)")
    private Long to;

    @Option(names = "--dark", description = "colours for dark ground")
    private boolean dark;

    @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1600", description = "width (default 1600)")
    private int width;

    DrawPipelineCommand(Terminal terminal) {
        super(terminal);
    }

    private record Written(Path file, int stages, int tokens, long events, long cycles) {
    }

    @Override
    public Integer call() throws IOException {
        Usage.require(tokens == null || tokens >= 1, this, "--tokens must be at least 1");
        Usage.require(users == null || users >= 1 && users <= 4096, this, "--users must be 1 to 4096");
        Usage.require(width > PipelineChart.LABELS, this, "--width must be more than " + PipelineChart.LABELS);
        Usage.require(from >= 0 && (to == null || to > from), this, "--from and --to must be 0 <= from < to");
        PipelineEvents events = events(SimulationSetup.of(new Simulate(spec, cache(), List.of(), of(tokens), of(users),
                OptionalLong.empty(), OptionalDouble.empty()), progress()));
        boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        AtomicFile.write(file, table ? events.csv(events.tokens()) : picture(events));
        terminal().print(json() ? Json.text(new Written(file, events.stages().size(), events.tokens(), events.count(),
                events.end())) : "wrote " + file);
        return ExitCode.GOOD;
    }

    private static OptionalInt of(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The last token that a user writes enters no more; the context has room for no more than its positions. */
    private static PipelineEvents events(SimulationSetup setup) {
        int[] known = setup.starts().stream().mapToInt(start -> start.length).toArray();
        int[] entering = setup.starts().stream()
                .mapToInt(start -> Math.min(setup.network().context(), start.length + setup.most() - 1)).toArray();
        return PipelineEvents.of(setup.schedule(), known, entering);
    }

    private String picture(PipelineEvents events) {
        double end = to == null ? Math.max(from + 1, events.end()) : to;
        PipelineChart chart = new PipelineChart(events, from, end, width, AXIS + ROW * events.stages().size(), 0);
        return SvgSurface.of(chart, dark ? Palette.DARK : Palette.LIGHT, width);
    }
}

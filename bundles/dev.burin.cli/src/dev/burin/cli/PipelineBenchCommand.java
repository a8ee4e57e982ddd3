// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import static dev.burin.cli.BuildText.format;

import dev.burin.base.progress.Progress;
import dev.burin.flow.Simulate;
import dev.burin.flow.SimulationSetup;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.SvgSurface;
import dev.burin.view.pipeline.PipelineChart;
import dev.burin.view.pipeline.PipelineEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin bench pipeline}. */
@Command(name = "pipeline", header = "Measures how long the pipeline's chart of many events takes.",
        description = {"Full contexts of as many users as it takes, painted"
                + " where nothing is kept and as SVG: the whole, a tenth and a thousandth of the"
                + " time. Seconds are the median of the repetitions, after as many to warm up.",
            "JSON: {events, stages, tokens, cycles, eventsSeconds, charts: [{share, rectangles, seconds,"
                + " worstSeconds, svgSeconds}]}"})
final class PipelineBenchCommand extends FlowCommand {
    private static final int HEIGHT = 900;
    private static final double[] SHARES = {1, 0.1, 0.001};

    @Parameters(paramLabel = "SPEC", description = "a .wafer file")
    private Path spec;

    @Option(names = "--events", paramLabel = "N", defaultValue = "1000000",
            description = "at least so many events (default: ${DEFAULT-VALUE})")
    private int events;

    @Option(names = "--repeat", paramLabel = "R", defaultValue = "20",
            description = "repetitions (default: ${DEFAULT-VALUE})")
    private int repeat;

    @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1600",
            description = "width (default: ${DEFAULT-VALUE})")
    private int width;

    PipelineBenchCommand(Terminal terminal) {
        super(terminal);
    }

    private record Result(long events, int stages, int tokens, long cycles, double eventsSeconds, Chart[] charts) {
    }

    /** A part of the time, drawn. */
    private record Chart(double share, int rectangles, double seconds, double worstSeconds, double svgSeconds) {
    }

    @Override
    public Integer call() throws IOException {
        Usage.require(events >= 1 && events <= 100_000_000, this, "--events must be 1 to 100000000");
        Usage.require(repeat >= 1, this, "--repeat must be at least 1");
        Usage.require(width > PipelineChart.LABELS, this, "--width must be more than " + PipelineChart.LABELS);
        SimulationSetup setup = SimulationSetup.of(new Simulate(spec, cache()), progress());
        long begin = System.nanoTime();
        PipelineEvents made = events(setup);
        double seconds = (System.nanoTime() - begin) * 1e-9;
        Chart[] charts = new Chart[SHARES.length];
        for (int i = 0; i < charts.length; i++) {
            charts[i] = measured(made, SHARES[i], progress());
        }
        Result result = new Result(made.count(), made.stages().size(), made.tokens(), made.end(), seconds, charts);
        if (json()) {
            terminal().print(Json.text(result));
            return ExitCode.GOOD;
        }
        terminal().print(format("%,d events, %,d tokens in %d stages, made in %.3f s", result.events(), result.tokens(),
                result.stages(), seconds));
        for (Chart chart : charts) {
            terminal().print(format("%7.3f of the time: %8.2f ms, at worst %8.2f ms, as SVG %8.2f ms, %,d rectangles",
                    chart.share(), chart.seconds() * 1e3, chart.worstSeconds() * 1e3, chart.svgSeconds() * 1e3,
                    chart.rectangles()));
        }
        return ExitCode.GOOD;
    }

    private PipelineEvents events(SimulationSetup setup) {
        int context = setup.network().context();
        int stages = setup.schedule().full().stages().size();
        int tokens = (events + stages - 1) / stages;
        int[] each = new int[(tokens + context - 1) / context];
        Arrays.fill(each, (tokens + each.length - 1) / each.length);
        int[] known = new int[each.length];
        Arrays.fill(known, 1);
        return PipelineEvents.of(setup.schedule(), known, each);
    }

    private Chart measured(PipelineEvents events, double share, Progress progress) {
        double middle = events.end() / 2.0;
        double half = Math.max(1, events.end() * share) / 2;
        PipelineChart chart = new PipelineChart(events, middle - half, middle + half, width, HEIGHT, 0);
        NoSurface surface = new NoSurface();
        double[] painting = sorted(() -> {
            progress.check();
            surface.clear();
            chart.paint(surface, chart.bounds(), Palette.LIGHT, List.of());
        });
        double[] svg = sorted(() -> {
            progress.check();
            SvgSurface.of(chart, Palette.LIGHT, width);
        });
        return new Chart(share, surface.rectangles(), painting[repeat / 2], painting[repeat - 1], svg[repeat / 2]);
    }

    /** Returns the seconds of the repetitions, the shortest first. */
    private double[] sorted(Runnable work) {
        double[] seconds = new double[repeat];
        for (int i = -repeat; i < repeat; i++) {
            long begin = System.nanoTime();
            work.run();
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - begin) * 1e-9;
            }
        }
        Arrays.sort(seconds);
        return seconds;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.io.AtomicFile;
import dev.burin.flow.Build;
import dev.burin.network.IntegerNetwork;
import dev.burin.view.draw.Drawing;
import dev.burin.view.draw.Palette;
import dev.burin.view.draw.SvgSurface;
import dev.burin.view.map.MapPicture;
import dev.burin.view.map.StandardColouring;
import dev.burin.view.map.TileFigures;
import dev.burin.view.map.WaferMap;
import dev.burin.view.network.NetworkDrawing;
import dev.burin.view.network.NetworkGraph;
import dev.burin.view.network.NetworkLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code burin draw}. */
@Command(name = "draw", header = "Draws what was built as SVG, or lists it as CSV.",
        subcommands = {DrawCommand.Map.class, DrawCommand.Network.class, DrawPipelineCommand.class, DrawReportCommand.class})
final class DrawCommand implements Runnable {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help and exit")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** What both pictures share. */
    @Command
    abstract static class Picture extends FlowCommand {
        @Parameters(paramLabel = "SPEC", description = "a .wafer file")
        private Path spec;

        @Option(names = "-o", required = true, paramLabel = "FILE",
                description = "file to write: the figures if its name ends in .csv, otherwise SVG")
        private Path file;

        @Option(names = "--dark", description = "colours for dark ground")
        private boolean dark;

        @Option(names = "--width", paramLabel = "PIXELS", defaultValue = "1600", description = "width (default 1600)")
        private int width;

        Picture(Terminal terminal) {
            super(terminal);
        }

        private record Written(Path file, List<Json.ProblemEntry> problems) {
        }

        abstract Drawing drawing(Build.Result chip);

        abstract String csv(Build.Result chip);

        @Override
        public final Integer call() throws IOException {
            Build.Result chip = new Build(spec, cache()).run(progress());
            boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            AtomicFile.write(file, table ? csv(chip)
                    : SvgSurface.of(drawing(chip), dark ? Palette.DARK : Palette.LIGHT, Math.max(1, width)));
            if (json()) {
                terminal().print(Json.text(new Written(file, Json.problems(chip.problems()))));
                return status(chip.problems());
            }
            terminal().print("wrote " + file);
            return problems(chip.problems());
        }
    }

    /** The colourings' names, for help and completion. */
    static final class Colourings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(StandardColouring.values()).map(StandardColouring::id).iterator();
        }
    }

    /** {@code burin draw map}. */
    @Command(name = "map", header = "Draws the tiles on the wafer, to scale.",
            description = "JSON: {file, problems: […]}")
    static final class Map extends Picture {
        @Option(names = "--colour", paramLabel = "BY", defaultValue = "layer", completionCandidates = Colourings.class,
                description = "what tiles are coloured by: ${COMPLETION-CANDIDATES} (default layer)")
        private String colour;

        @Option(names = "--dataflow", description = "show where data flows")
        private boolean dataflow;

        @Option(names = "--whole", description = "show the whole wafer instead of the tiles")
        private boolean whole;

        Map(Terminal terminal) {
            super(terminal);
        }

        @Override
        Drawing drawing(Build.Result chip) {
            WaferMap map = new WaferMap(chip, StandardColouring.of(colour).orElseThrow(() ->
                    new ParameterException(line(), "--colour: " + colour + " is none of " + String.join(", ", new Colourings()))),
                    dataflow);
            return new MapPicture(map, whole ? map.bounds() : map.chipBounds());
        }

        @Override
        String csv(Build.Result chip) {
            return TileFigures.csv(TileFigures.of(chip));
        }
    }

    /** {@code burin draw network}. */
    @Command(name = "network", header = "Draws the integer network, with repeated blocks folded.",
            description = "JSON: {file, problems: […]}")
    static final class Network extends Picture {
        @Option(names = "--expand", split = ",", paramLabel = "BLOCK",
                description = "show these blocks in full, such as layers.0; all for all of them")
        private List<String> expand = List.of();

        Network(Terminal terminal) {
            super(terminal);
        }

        @Override
        Drawing drawing(Build.Result chip) {
            IntegerNetwork network = chip.chip().network();
            Set<String> expanded = new HashSet<>(expand);
            List<String> blocks = NetworkGraph.of(network, Set.of()).blocks();
            if (expanded.remove("all")) {
                expanded.addAll(blocks);
            }
            expanded.stream().filter(name -> !blocks.contains(name)).findFirst().ifPresent(name -> {
                throw new ParameterException(line(), "--expand: " + name + " is none of the blocks " + String.join(", ", blocks));
            });
            return new NetworkDrawing(NetworkLayout.of(NetworkGraph.of(network, expanded)));
        }

        @Override
        String csv(Build.Result chip) {
            return NetworkGraph.csv(chip.chip().network());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.cli;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.flow.RomInspect;
import dev.burin.rom.RomImage;
import dev.burin.rom.RomSection;
import dev.burin.view.rom.RomLine;
import dev.burin.view.rom.RomReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin rom dump}. */
@Command(name = "dump", header = "Prints the bytes of a ROM image, section by section.",
        description = "JSON: {sections: [{matrix, tile, firstRow, rows, address, lines: [{address, hex}]}]}")
final class RomDumpCommand extends FlowCommand {
    private static final int LINES_AT_ONCE = 4096;

    @Parameters(paramLabel = "IMAGE", description = "an image that burin export wrote")
    private Path image;

    @Option(names = "--matrix", paramLabel = "NAME", description = "only the sections of this matrix")
    private String matrix;

    @Option(names = "--bits", description = "bits instead of hexadecimal digits")
    private boolean bits;

    RomDumpCommand(Terminal terminal) {
        super(terminal);
    }

    private record Line(long address, String hex) {
    }

    private record Section(String matrix, String tile, int firstRow, int rows, long address, List<Line> lines) {
    }

    private record Result(List<Section> sections) {
    }

    @Override
    public Integer call() throws IOException {
        try (RomImage opened = new RomInspect(image).open()) {
            List<RomSection> sections = opened.header().sections().stream()
                    .filter(section -> matrix == null || section.matrix().equals(matrix)).toList();
            if (sections.isEmpty() && matrix != null) {
                Set<String> known = new LinkedHashSet<>();
                opened.header().sections().forEach(section -> known.add(section.matrix()));
                throw ProblemException.of(ProblemCode.MATRIX_UNKNOWN, new Location.InFile(image.toString()), image, matrix,
                        String.join(", ", known));
            }
            RomReader reader = new RomReader(opened);
            List<Section> json = new ArrayList<>();
            for (RomSection section : sections) {
                List<Line> lines = new ArrayList<>();
                if (!json()) {
                    terminal().print(BuildText.format("%s%s: %d columns of %d bits, %d bytes a row", section.title(),
                            section.tile().isEmpty() ? "" : " on " + section.tile(), section.columns(), section.width(),
                            section.rowBytes()));
                }
                dump(reader, section, lines);
                json.add(new Section(section.matrix(), section.tile(), section.firstRow(), section.rows(),
                        section.address(), lines));
            }
            if (json()) {
                terminal().print(Json.text(new Result(json)));
            }
        }
        return ExitCode.GOOD;
    }

    /** Sections begin at multiples of 64, hence at the beginning of a line. */
    private void dump(RomReader reader, RomSection section, List<Line> json) throws ProblemException {
        int lineBytes = bits ? RomReader.BIT_LINE_BYTES : RomReader.LINE_BYTES;
        long first = section.address() / lineBytes;
        long end = (section.address() + section.bytes() + lineBytes - 1) / lineBytes;
        for (long at = first; at < end; at += LINES_AT_ONCE) {
            progress().check();
            for (RomLine line : reader.read(at, (int) Math.min(LINES_AT_ONCE, end - at), lineBytes)) {
                if (json()) {
                    json.add(new Line(line.address(), line.hex()));
                } else {
                    terminal().print(BuildText.format("%012x  %s", line.address(), bits ? line.bits() : line.hex()));
                }
            }
        }
    }
}

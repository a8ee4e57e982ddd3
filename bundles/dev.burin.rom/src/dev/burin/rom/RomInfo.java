// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import java.util.ArrayList;
import java.util.List;

/** Shows a header to people. */
public final class RomInfo {
    private RomInfo() {
    }

    /** Returns lines with what the header says: the image, then a table of the sections. */
    public static List<String> lines(RomHeader header) {
        List<String> lines = new ArrayList<>();
        lines.add("ROM image of " + header.network() + ", version " + RomHeader.VERSION);
        lines.add("model   sha256 " + header.modelSha256());
        lines.add("spec    sha256 " + header.specSha256());
        lines.add("content sha256 " + header.sha256());
        lines.add(header.imageBytes() + " bytes, " + header.sections().size() + " sections, " + header.weights()
                + " weights");
        lines.addAll(table(header.sections()));
        return lines;
    }

    private static List<String> table(List<RomSection> sections) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("address", "bytes", "bits", "rows", "columns", "crc32", "sha256", "matrix", "tile", "fabric"));
        for (RomSection section : sections) {
            rows.add(List.of(Long.toString(section.address()), Long.toString(section.bytes()),
                    Integer.toString(section.width()), section.firstRow() + ".." + (section.endRow() - 1),
                    Integer.toString(section.columns()), String.format("%08x", section.crc32()),
                    section.sha256().substring(0, 16), section.matrix(), dash(section.tile()), dash(section.fabric())));
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String space = " ".repeat(widths[i] - cell.length());
            // numbers to the right, names to the left
            line.append(i == 0 ? "" : "  ").append(i < 5 ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}

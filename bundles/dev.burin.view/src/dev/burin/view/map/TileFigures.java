// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.map;

import dev.burin.flow.Build;
import dev.burin.flow.MatrixReport;
import dev.burin.view.ChipPart;
import dev.burin.view.Csv;
import dev.burin.wafer.Tile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A tile and its share, by rows, of what its matrix costs. The shares of all tiles of a matrix sum to the matrix's figures.
 *
 * @param tile    where it stands and what it holds
 * @param fabric  how its matrix is embedded; empty if the network has no such matrix
 * @param scheme  how its matrix is quantized
 * @param columns inputs of its matrix
 * @param adders  two-input adders and subtractors
 * @param romBits bits of ROM
 */
public record TileFigures(Tile tile, String fabric, String scheme, int columns, long adders, long romBits) {
    private static final List<String> HEAD = List.of("tile", "matrix", "first_row", "rows", "columns", "fabric", "scheme",
            "x_um", "y_um", "width_um", "height_um", "area_um2", "adders", "rom_bits");

    /** Returns the figures of all tiles of a chip, in the placement's order. */
    public static List<TileFigures> of(Build.Result chip) {
        Map<String, MatrixReport> reports = new HashMap<>();
        chip.report().layers().forEach(report -> reports.put(report.name(), report));
        List<TileFigures> figures = new ArrayList<>();
        for (Tile tile : chip.chip().placement().tiles()) {
            MatrixReport matrix = reports.get(tile.matrix());
            figures.add(matrix == null ? new TileFigures(tile, "", "", 0, 0, 0)
                    : new TileFigures(tile, matrix.fabric(), matrix.scheme(), matrix.columns(),
                            share(matrix.adders(), tile, matrix), share(matrix.romBits(), tile, matrix)));
        }
        return List.copyOf(figures);
    }

    private static long share(long whole, Tile tile, MatrixReport matrix) {
        return upTo(whole, tile.endRow(), matrix.rows()) - upTo(whole, tile.firstRow(), matrix.rows());
    }

    private static long upTo(long whole, int row, int rows) {
        return Math.round((double) whole * row / rows);
    }

    public double areaUm2() {
        return tile.area().areaUm2();
    }

    /** Returns whether a selected part is this tile, holds it or stands in it. */
    public boolean belongsTo(ChipPart part) {
        return part instanceof ChipPart.Tile ? part.name().equals(tile.name())
                : part.covers(tile.matrix()) || part.name().startsWith(tile.matrix() + ".");
    }

    /** Returns lines that explain the tile. */
    public List<String> facts() {
        List<String> lines = new ArrayList<>();
        lines.add(tile.name());
        lines.add(format("rows %,d to %,d of %s", tile.firstRow(), tile.endRow() - 1, tile.matrix()));
        lines.add(format("%,d × %,d weights %s", tile.rows(), columns, scheme));
        lines.add("fabric " + fabric);
        lines.add(format("%,.1f × %,.1f µm, %,.0f µm²", tile.area().widthNm() * 1e-3, tile.area().heightNm() * 1e-3,
                areaUm2()));
        lines.add(format("%,d adders, %,d ROM bits", adders, romBits));
        return lines;
    }

    /** Returns the tiles as a table; coordinates count from the wafer's centre, right and up. */
    public static String csv(List<TileFigures> tiles) {
        return Csv.of(HEAD, tiles.stream().map(TileFigures::row).toList());
    }

    private List<Object> row() {
        return List.of(tile.name(), tile.matrix(), tile.firstRow(), tile.rows(), columns, fabric, scheme,
                um(tile.area().xNm()), um(tile.area().yNm()), um(tile.area().widthNm()), um(tile.area().heightNm()),
                format("%.3f", areaUm2()), adders, romBits);
    }

    private static String um(long nm) {
        return format("%.3f", nm * 1e-3);
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}

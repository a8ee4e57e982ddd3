// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.fabric.FabricChoice;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.wafer.Placement;
import dev.burin.wafer.Tile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What goes into an image: all rows of all matrices of a network once, cut as they stand on tiles. Matrices made of
 * adders are in it too: the image is the record of all engraved weights.
 *
 * @param network     name of the network
 * @param modelSha256 SHA-256 of the model file, 64 lower-case hexadecimal digits
 * @param specSha256  SHA-256 of the spec, likewise
 * @param slices      in the order of the image
 */
public record RomContent(String network, String modelSha256, String specSha256, List<RomSlice> slices) {

    public RomContent {
        slices = List.copyOf(slices);
        requireSha256(modelSha256);
        requireSha256(specSha256);
    }

    /**
     * Cuts the matrices of a network as they are placed: in the order of the network, rows ascending. Rows without a
     * tile become slices without a tile; tiles that hold no matrix of the network are left out.
     *
     * @param placement tiles hold no row twice, as in a {@link Placement#good} one
     * @param fabrics   by the name of the matrix; matrices without one, such as the embedding table, may be missing
     */
    public static RomContent of(IntegerNetwork network, Placement placement, Map<String, FabricChoice> fabrics,
            String modelSha256, String specSha256) {
        return of(network, placement.tiles(), fabrics, modelSha256, specSha256);
    }

    /** Like {@link #of(IntegerNetwork, Placement, Map, String, String)}, for tiles alone. */
    public static RomContent of(IntegerNetwork network, List<Tile> tiles, Map<String, FabricChoice> fabrics,
            String modelSha256, String specSha256) {
        Map<String, List<Tile>> byMatrix = tiles.stream().sorted(Comparator.comparingInt(Tile::firstRow))
                .collect(Collectors.groupingBy(Tile::matrix, HashMap::new, Collectors.toList()));
        List<RomSlice> slices = new ArrayList<>();
        for (ConstantMatrix matrix : distinct(network.matrices())) {
            FabricChoice fabric = fabrics.get(matrix.name());
            cut(matrix, byMatrix.getOrDefault(matrix.name(), List.of()), fabric == null ? "" : fabric.toString(), slices);
        }
        return new RomContent(network.name(), modelSha256, specSha256, slices);
    }

    /** Returns the number of weights in all slices. */
    public long weights() {
        return slices.stream().mapToLong(RomSlice::weights).sum();
    }

    private static void cut(ConstantMatrix matrix, List<Tile> tiles, String fabric, List<RomSlice> slices) {
        int end = 0;
        for (Tile tile : tiles) {
            if (tile.firstRow() < end) {
                throw new IllegalArgumentException("row " + tile.firstRow() + " of " + matrix.name() + " is placed twice");
            } else if (tile.firstRow() > end) {
                slices.add(new RomSlice(matrix, "", fabric, end, tile.firstRow() - end));
            }
            slices.add(new RomSlice(matrix, tile.name(), fabric, tile.firstRow(), tile.rows()));
            end = tile.endRow();
        }
        if (end < matrix.rows()) {
            slices.add(new RomSlice(matrix, "", fabric, end, matrix.rows() - end));
        }
    }

    /** Takes a matrix that two operations share once. */
    private static Iterable<ConstantMatrix> distinct(List<ConstantMatrix> matrices) {
        Map<String, ConstantMatrix> byName = new LinkedHashMap<>();
        for (ConstantMatrix matrix : matrices) {
            ConstantMatrix other = byName.putIfAbsent(matrix.name(), matrix);
            if (other != null && other != matrix) {
                throw new IllegalArgumentException("two matrices are named " + matrix.name());
            }
        }
        return byName.values();
    }

    private static void requireSha256(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hash);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows of which matrix stand where on the wafer, and what is wrong with that; immutable. */
public final class Placement {
    private final WaferGeometry geometry;
    private final PlacerOptions options;
    private final List<Region> regions;
    private final List<Tile> tiles;
    private final List<Block> blocks;
    private final List<Problem> problems;
    private final FieldIndex fields;
    private final Map<String, List<Tile>> tilesByMatrix;

    Placement(WaferGeometry geometry, PlacerOptions options, List<Region> regions, List<Tile> tiles,
            List<Block> blocks, List<Problem> problems) {
        this.geometry = geometry;
        this.options = options;
        this.regions = List.copyOf(regions);
        this.tiles = List.copyOf(tiles);
        this.blocks = List.copyOf(blocks);
        this.problems = List.copyOf(problems);
        this.fields = new FieldIndex(geometry);
        Map<String, List<Tile>> byMatrix = new LinkedHashMap<>();
        for (Tile tile : tiles) {
            byMatrix.computeIfAbsent(tile.matrix(), name -> new ArrayList<>()).add(tile);
        }
        byMatrix.replaceAll((name, list) -> List.copyOf(list));
        this.tilesByMatrix = byMatrix;
    }

    public WaferGeometry geometry() {
        return geometry;
    }

    public PlacerOptions options() {
        return options;
    }

    /** Returns the whole reticle fields of the wafer, in the order in which they are filled. */
    public List<ReticleField> fields() {
        return fields.fields();
    }

    /** Returns the regions that the spec reserves. */
    public List<Region> regions() {
        return regions;
    }

    /** Returns all tiles; those placed automatically stand in dataflow order. */
    public List<Tile> tiles() {
        return tiles;
    }

    /** Returns what was to be placed, in dataflow order. */
    public List<Block> blocks() {
        return blocks;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Returns whether nothing worse than a warning was found. */
    public boolean good() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns the tiles of a matrix; empty if it has no place. */
    public List<Tile> tilesOf(String matrix) {
        return tilesByMatrix.getOrDefault(matrix, List.of());
    }

    /** Returns the field that holds a tile as a whole. */
    public Optional<ReticleField> fieldOf(Tile tile) {
        return fields.holding(tile.area());
    }

    /** Returns the fields in which tiles stand, with the number of tiles, in the order of {@link #fields}. */
    public Map<ReticleField, Integer> usedFields() {
        Map<ReticleField, Integer> counts = new HashMap<>();
        tiles.forEach(tile -> fieldOf(tile).ifPresent(field -> counts.merge(field, 1, Integer::sum)));
        Map<ReticleField, Integer> used = new LinkedHashMap<>();
        fields().stream().filter(counts::containsKey).forEach(field -> used.put(field, counts.get(field)));
        return used;
    }

    /** Returns the area of all tiles, in square micrometres. */
    public double tileAreaUm2() {
        return tiles.stream().mapToDouble(tile -> tile.area().areaUm2()).sum();
    }

    /** Returns the area of all circuits on tiles, in square micrometres, without wiring. */
    public double circuitAreaUm2() {
        Map<String, Block> byName = new HashMap<>();
        blocks.forEach(block -> byName.put(block.matrix(), block));
        return tiles.stream().filter(tile -> byName.containsKey(tile.matrix())).mapToDouble(tile -> {
            Block block = byName.get(tile.matrix());
            return block.areaUm2() * tile.rows() / block.rows();
        }).sum();
    }

    /** Returns the share of the used fields that tiles cover, 0 to 1; 0 if nothing is placed. */
    public double utilisation() {
        double used = usedFields().keySet().stream().mapToDouble(field -> field.area().areaUm2()).sum();
        return used == 0 ? 0 : tileAreaUm2() / used;
    }

    /** Returns the share of all fields of the wafer that tiles cover, 0 to 1. */
    public double waferUtilisation() {
        double all = fields().stream().mapToDouble(field -> field.area().areaUm2()).sum();
        return all == 0 ? 0 : tileAreaUm2() / all;
    }

    /**
     * Returns the length of the dataflow, in micrometres: the Manhattan distances from each tile's centre to the next
     * one's in the order of {@link #tiles}. It says how well neighbours in the dataflow are neighbours on the wafer.
     */
    public double dataflowLengthUm() {
        long length = 0;
        for (int i = 1; i < tiles.size(); i++) {
            length += distanceNm(tiles.get(i - 1).area(), tiles.get(i).area());
        }
        return length * 1e-3;
    }

    /**
     * Estimates the wire of all connections, in millimetres: for each, its wires times the Manhattan distance from each
     * tile of the target to the nearest tile of the source. Connections of matrices without a place count nothing.
     */
    public double wireLengthMm(List<Connection> connections) {
        double length = 0;
        for (Connection connection : connections) {
            for (Tile target : tilesOf(connection.to())) {
                length += connection.wires() * tilesOf(connection.from()).stream()
                        .mapToLong(source -> distanceNm(source.area(), target.area())).min().orElse(0) * 1e-6;
            }
        }
        return length;
    }

    private static long distanceNm(Rectangle a, Rectangle b) {
        return Math.abs(a.centreXNm() - b.centreXNm()) + Math.abs(a.centreYNm() - b.centreYNm());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what is wrong with given tiles. The first argument of each problem is the name of the tile or matrix it is about,
 * so that callers can point to where a spec says it.
 */
final class PlacementCheck {
    /** No list of overlaps is longer: one tile laid over a thousand others is one mistake. */
    private static final int MAX_OVERLAPS = 1000;

    record Named(String name, Rectangle area) {
    }

    private PlacementCheck() {
    }

    /** Checks rectangles against the wafer, its reticle fields and each other. */
    static List<Problem> rectangles(List<Named> all, WaferGeometry geometry, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        FieldIndex fields = new FieldIndex(geometry);
        Set<String> names = new HashSet<>();
        for (Named named : all) {
            if (!names.add(named.name())) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_NAME_DUPLICATE, Location.NOWHERE, named.name()));
            }
            if (!geometry.contains(named.area())) {
                long reach = (long) Math.ceil(Math.sqrt((double) named.area().reachSquaredNm2()) / 1000);
                problems.add(Problem.of(ProblemCode.PLACEMENT_OFF_WAFER, Location.NOWHERE, named.name(), reach,
                        Micrometres.text(geometry.usableRadiusNm())));
            } else if (fields.holding(named.area()).isEmpty()) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_CROSSES_RETICLE, Location.NOWHERE, named.name()));
            }
        }
        problems.addAll(overlaps(all, progress));
        return problems;
    }

    /** Sweeps from left to right over the rectangles that are open at each left edge. */
    private static List<Problem> overlaps(List<Named> all, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        List<Named> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingLong(named -> named.area().xNm()));
        List<Named> open = new ArrayList<>();
        for (Named named : sorted) {
            progress.check();
            open.removeIf(other -> other.area().rightNm() <= named.area().xNm());
            for (Named other : open) {
                if (other.area().overlaps(named.area()) && problems.size() < MAX_OVERLAPS) {
                    Rectangle shared = named.area().overlap(other.area());
                    problems.add(Problem.of(ProblemCode.PLACEMENT_OVERLAP, Location.NOWHERE, named.name(), other.name(),
                            Micrometres.text(shared.widthNm()), Micrometres.text(shared.heightNm())));
                }
            }
            open.add(named);
        }
        return problems;
    }

    /** Checks that tiles are large enough and hold each row of each block once. */
    static List<Problem> blocks(List<Tile> tiles, List<Block> blocks, PlacerOptions options) {
        Map<String, Block> byName = blocks.stream().collect(Collectors.toMap(Block::matrix, block -> block));
        List<Problem> problems = new ArrayList<>();
        for (Tile tile : tiles) {
            Block block = byName.get(tile.matrix());
            if (block == null) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_MATRIX_UNKNOWN, Location.NOWHERE, tile.name(),
                        tile.matrix()));
            } else if (tile.endRow() > block.rows()) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_ROWS_OUTSIDE, Location.NOWHERE, tile.name(),
                        tile.firstRow(), tile.endRow() - 1, tile.matrix(), block.rows()));
            } else if (options.areaNm2(block, tile.rows()) > tile.area().areaNm2()) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_TILE_TOO_SMALL, Location.NOWHERE, tile.name(),
                        Micrometres.exactArea(tile.area().areaNm2()), tile.rows(), tile.matrix(),
                        Micrometres.area(options.areaNm2(block, tile.rows()))));
            }
        }
        problems.addAll(coverage(tiles, blocks));
        return problems;
    }

    /** Reports blocks without a tile, unless a problem already says why. */
    static List<Problem> unplaced(List<Tile> tiles, List<Block> blocks, List<Problem> known) {
        Set<String> explained = new HashSet<>();
        for (Problem problem : known) {
            switch (problem.code()) {
                case PLACEMENT_WAFER_FULL -> {
                    return List.of();
                }
                case PLACEMENT_TILE_FULL -> explained.add(problem.arguments().get(3));
                case PLACEMENT_ROW_LARGER_THAN_RETICLE -> explained.add(problem.arguments().get(0));
                default -> { }
            }
        }
        return coverage(tiles, blocks.stream().filter(block -> !explained.contains(block.matrix())).toList());
    }

    private static List<Problem> coverage(List<Tile> tiles, List<Block> blocks) {
        Map<String, List<Tile>> byMatrix = tiles.stream().sorted(Comparator.comparingInt(Tile::firstRow))
                .collect(Collectors.groupingBy(Tile::matrix, LinkedHashMap::new, Collectors.toList()));
        List<Problem> problems = new ArrayList<>();
        for (Block block : blocks) {
            int end = 0;
            String previous = "";
            for (Tile tile : byMatrix.getOrDefault(block.matrix(), List.of())) {
                if (tile.firstRow() > end) {
                    problems.add(missing(block, end, tile.firstRow()));
                } else if (tile.firstRow() < end) {
                    problems.add(Problem.of(ProblemCode.PLACEMENT_ROWS_TWICE, Location.NOWHERE, tile.name(),
                            tile.firstRow(), Math.min(end, tile.endRow()) - 1, block.matrix(), previous));
                }
                if (tile.endRow() > end) {
                    end = tile.endRow();
                    previous = tile.name();
                }
            }
            if (end < block.rows()) {
                problems.add(missing(block, end, block.rows()));
            }
        }
        return problems;
    }

    private static Problem missing(Block block, int first, int end) {
        return Problem.of(ProblemCode.PLACEMENT_ROWS_MISSING, Location.NOWHERE, block.matrix(), first, end - 1);
    }
}

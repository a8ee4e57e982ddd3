// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts regions into slices, one per matrix, and keeps account of the rows that still need a place. */
final class RegionCutter {
    private record Cut(Block block, int firstRow, int rows, Rectangle area) {
    }

    private final PlacerOptions options;
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, Integer> rowsDone = new LinkedHashMap<>();
    private final Map<String, Region> lastRegion = new LinkedHashMap<>();
    private final List<Cut> cuts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    RegionCutter(List<Block> blocks, PlacerOptions options) {
        this.options = options;
        blocks.forEach(block -> this.blocks.put(block.matrix(), block));
    }

    /** Fills a region from its lower or left end. */
    void cut(Region region) {
        Rectangle area = region.area();
        boolean upright = area.heightNm() >= area.widthNm();
        long across = upright ? area.widthNm() : area.heightNm();
        long free = upright ? area.heightNm() : area.widthNm();
        Set<String> seen = new HashSet<>();
        for (String matrix : region.matrices()) {
            Block block = blocks.get(matrix);
            if (block == null) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_MATRIX_UNKNOWN, Location.NOWHERE, region.name(), matrix));
            } else if (seen.add(matrix)) {
                lastRegion.put(matrix, region);
                int done = rowsDone.getOrDefault(matrix, 0);
                int rows = (int) Math.min(block.rows() - done, rowsThatFit(block, free, across));
                if (rows > 0) {
                    long depth = -Math.floorDiv(-options.areaNm2(block, rows), across);
                    long start = (upright ? area.topNm() : area.rightNm()) - free;
                    cuts.add(new Cut(block, done, rows, upright
                            ? new Rectangle(area.xNm(), start, across, depth)
                            : new Rectangle(start, area.yNm(), depth, across)));
                    free -= depth;
                }
                rowsDone.put(matrix, done + Math.max(rows, 0));
            }
        }
    }

    private long rowsThatFit(Block block, long free, long across) {
        return free * across / options.rowAreaNm2(block);
    }

    /** Returns whether a region names the block. */
    boolean names(Block block) {
        return rowsDone.containsKey(block.matrix());
    }

    /** Returns the tiles cut so far, those of a matrix numbered if there are several. */
    List<Tile> tiles() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cuts.forEach(cut -> counts.merge(cut.block().matrix(), 1, Integer::sum));
        Map<String, Integer> next = new LinkedHashMap<>();
        List<Tile> tiles = new ArrayList<>();
        for (Cut cut : cuts) {
            String matrix = cut.block().matrix();
            int index = next.merge(matrix, 1, Integer::sum) - 1;
            String name = Slice.name(cut.block(), index, counts.get(matrix));
            tiles.add(new Tile(name, matrix, cut.firstRow(), cut.rows(), cut.area()));
        }
        return tiles;
    }

    /** Returns what is wrong: unknown matrices, and matrices of which some rows fit no region. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        rowsDone.forEach((matrix, done) -> {
            Block block = blocks.get(matrix);
            if (done < block.rows()) {
                all.add(Problem.of(ProblemCode.PLACEMENT_TILE_FULL, Location.NOWHERE, lastRegion.get(matrix).name(),
                        done, block.rows() - 1, matrix,
                        Micrometres.area(options.areaNm2(block, block.rows() - done))));
            }
        });
        return all;
    }
}

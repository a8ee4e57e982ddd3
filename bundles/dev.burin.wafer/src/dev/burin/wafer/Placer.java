// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts blocks on tiles. The same input always gives the same placement.
 *
 * <p>Automatic placement keeps the order of the dataflow: a block is split between its rows into tiles of nearly equal
 * size, none larger than the options allow; tiles of one height stand side by side on shelves, one shelf runs to the
 * right and the next one back, and field after field is filled in a spiral from the wafer's centre. Neighbours in the
 * dataflow are therefore neighbours on the wafer. The shelves are as high as the mean tile is when square, so that tiles
 * are neither needles nor waste.
 */
public final class Placer {
    private Placer() {
    }

    /** Places blocks, which stand in dataflow order. What is wrong is among the placement's problems. */
    public static Placement automatic(List<Block> blocks, WaferGeometry geometry, PlacerOptions options,
            Progress progress) {
        return regions(List.of(), blocks, geometry, options, true, progress);
    }

    /** Takes tiles as given and checks them against the blocks and the wafer. */
    public static Placement explicit(List<Tile> tiles, List<Block> blocks, WaferGeometry geometry,
            PlacerOptions options, Progress progress) {
        List<Problem> problems = new ArrayList<>(PlacementCheck.blocks(tiles, blocks, options));
        problems.addAll(PlacementCheck.rectangles(tiles.stream()
                .map(tile -> new PlacementCheck.Named(tile.name(), tile.area())).toList(), geometry, progress));
        return new Placement(geometry, options, List.of(), tiles, blocks, problems);
    }

    /**
     * Cuts regions into tiles for the matrices they name, and places the other blocks automatically around them.
     *
     * <p>A region is cut across its longer side, one slice per matrix in order. A matrix that several regions name fills
     * the first one as far as rows fit and goes on in the next.
     *
     * @param placeRest whether blocks that no region names are placed; otherwise they are a problem
     */
    public static Placement regions(List<Region> regions, List<Block> blocks, WaferGeometry geometry,
            PlacerOptions options, boolean placeRest, Progress progress) {
        List<Problem> problems = new ArrayList<>(PlacementCheck.rectangles(regions.stream()
                .map(region -> new PlacementCheck.Named(region.name(), region.area())).toList(), geometry, progress));
        RegionCutter cutter = new RegionCutter(blocks, options);
        regions.forEach(cutter::cut);
        List<Tile> tiles = new ArrayList<>(cutter.tiles());
        problems.addAll(cutter.problems());
        if (placeRest) {
            List<Block> rest = blocks.stream().filter(block -> !cutter.names(block)).toList();
            List<Rectangle> obstacles = regions.stream().map(Region::area).toList();
            place(rest, geometry, options, obstacles, tiles, problems, progress);
        }
        problems.addAll(PlacementCheck.unplaced(tiles, blocks, problems));
        return new Placement(geometry, options, regions, tiles, blocks, problems);
    }

    private static void place(List<Block> blocks, WaferGeometry geometry, PlacerOptions options,
            List<Rectangle> obstacles, List<Tile> tiles, List<Problem> problems, Progress progress) {
        List<ReticleField> fields = geometry.fields();
        List<Slice> slices = new ArrayList<>();
        for (Block block : blocks) {
            if (fields.isEmpty() || options.rowAreaNm2(block) > fields.get(0).area().areaNm2()) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_ROW_LARGER_THAN_RETICLE, Location.NOWHERE, block.matrix(),
                        Micrometres.area(options.rowAreaNm2(block))));
                continue;
            } else if (options.rowAreaNm2(block) > options.tileAreaNm2()) {
                problems.add(Problem.of(ProblemCode.PLACEMENT_ROW_LARGER_THAN_TILE, Location.NOWHERE, block.matrix(),
                        Micrometres.area(options.rowAreaNm2(block)), Micrometres.area(options.tileAreaNm2())));
            }
            slices.addAll(Slice.split(block, options));
        }
        progress.begin("Placing tiles", slices.size());
        ShelfPacker packer = new ShelfPacker(fields, shelf(slices, fields, options), obstacles);
        for (Slice slice : slices) {
            Optional<Rectangle> place = packer.place(slice.areaNm2());
            if (place.isEmpty()) {
                problems.add(full(slices, slice, fields));
                return;
            }
            tiles.add(slice.at(place.get()));
            progress.worked(1);
        }
    }

    /** Returns the height of the shelves: that of a square of mean area, at least what the largest slice needs. */
    private static long shelf(List<Slice> slices, List<ReticleField> fields, PlacerOptions options) {
        if (slices.isEmpty()) {
            return options.tileHeightNm();
        }
        double mean = slices.stream().mapToDouble(Slice::areaNm2).sum() / slices.size();
        long largest = slices.stream().mapToLong(Slice::areaNm2).max().getAsLong();
        Rectangle field = fields.get(0).area();
        long least = Math.max(1000, -Math.floorDiv(-largest, field.widthNm()));
        long square = (long) Math.ceil(Math.sqrt(mean));
        return Math.min(field.heightNm(), Math.max(least, Math.min(square, options.tileHeightNm())));
    }

    private static Problem full(List<Slice> slices, Slice first, List<ReticleField> fields) {
        double needed = slices.stream().mapToDouble(Slice::areaNm2).sum() * 1e-12;
        double available = fields.stream().mapToDouble(field -> field.area().areaNm2()).sum() * 1e-12;
        return Problem.of(ProblemCode.PLACEMENT_WAFER_FULL, Location.NOWHERE, first.block().matrix(), first.firstRow(),
                (long) Math.ceil(needed), fields.size(), (long) available);
    }
}

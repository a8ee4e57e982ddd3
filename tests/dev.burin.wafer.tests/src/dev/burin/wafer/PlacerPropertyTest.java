// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the blocks, the wafer and the regions are, a placement without errors is a placement. */
class PlacerPropertyTest {

    @RepeatedTest(60)
    void placesEveryRowOnceInsideAFieldAndOverNothingElse(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var geometry = WaferGeometry.ofMillimetres(50 + random.nextInt(251), random.nextInt(4),
                5 + random.nextInt(22), 5 + random.nextInt(29), random.nextInt(200));
        var options = new PlacerOptions(50_000 + random.nextInt(2_000_000), 50_000 + random.nextInt(2_000_000),
                30 + random.nextInt(71));
        var blocks = blocks(random);
        var regions = regions(random, blocks);
        var placement = Placer.regions(regions, blocks, geometry, options, true, Progress.NONE);
        var reserved = regions.stream().flatMap(region -> region.matrices().stream()).toList();
        for (Tile tile : placement.tiles()) {
            assertTrue(geometry.contains(tile.area()) || reserved.contains(tile.matrix()), tile.toString());
            assertTrue(placement.fieldOf(tile).isPresent() || reserved.contains(tile.matrix()), tile.toString());
            for (Region region : regions) {
                assertFalse(!region.matrices().contains(tile.matrix()) && region.area().overlaps(tile.area()));
            }
        }
        assertNoOverlap(placement.tiles());
        if (placement.good()) {
            blocks.forEach(block -> assertEveryRowOnce(block, placement, options));
        }
        var again = Placer.regions(regions, blocks, geometry, options, true, Progress.NONE);
        assertEquals(placement.tiles(), again.tiles());
        assertEquals(placement.problems(), again.problems());
        var checked = Placer.explicit(placement.tiles(), blocks, geometry, options, Progress.NONE);
        assertEquals(placement.good(), checked.good(), () -> placement.problems() + " / " + checked.problems());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsEachOverlapThatIsPutIn(long seed) {
        var random = new Random(seed);
        var tiles = new ArrayList<Tile>();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 200; i++) {
            tiles.add(new Tile("t" + i, "t" + i, 0, 1, new Rectangle(random.nextInt(5_000_000),
                    random.nextInt(5_000_000), 1 + random.nextInt(400_000), 1 + random.nextInt(400_000))));
            blocks.add(new Block("t" + i, 1, 1, 1e-9));
        }
        long expected = 0;
        for (int i = 0; i < tiles.size(); i++) {
            for (int j = 0; j < i; j++) {
                expected += tiles.get(i).area().overlaps(tiles.get(j).area()) ? 1 : 0;
            }
        }
        var placement = Placer.explicit(tiles, blocks, WaferGeometry.STANDARD, PlacerOptions.STANDARD, Progress.NONE);
        assertEquals(expected, placement.problems().stream()
                .filter(problem -> problem.code().id().equals("placement-overlap")).count());
        assertTrue(expected > 50);
    }

    private static List<Block> blocks(Random random) {
        var blocks = new ArrayList<Block>();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            int rows = 1 + random.nextInt(300);
            blocks.add(new Block("m" + i, rows, 1 + random.nextInt(300), rows * Math.exp(random.nextDouble() * 11)));
        }
        return blocks;
    }

    private static List<Region> regions(Random random, List<Block> blocks) {
        if (random.nextBoolean()) {
            return List.of();
        }
        var names = blocks.stream().map(Block::matrix).limit(random.nextInt(blocks.size() + 1)).toList();
        return List.of(new Region("left", new Rectangle(-4_000_000, -1_000_000, 3_000_000, 1_500_000), names),
                new Region("right", new Rectangle(500_000, 500_000, 900_000, 1_700_000), names));
    }

    private static void assertNoOverlap(List<Tile> tiles) {
        for (int i = 0; i < tiles.size(); i++) {
            for (int j = Math.max(0, i - 300); j < i; j++) {
                assertFalse(tiles.get(i).area().overlaps(tiles.get(j).area()), tiles.get(i) + " " + tiles.get(j));
            }
        }
    }

    private static void assertEveryRowOnce(Block block, Placement placement, PlacerOptions options) {
        int[] held = new int[block.rows()];
        for (Tile tile : placement.tilesOf(block.matrix())) {
            for (int row = tile.firstRow(); row < tile.endRow(); row++) {
                held[row]++;
            }
            double needed = block.areaUm2() * tile.rows() / block.rows() * 100 / options.densityPercent();
            assertTrue(tile.area().areaUm2() >= needed * (1 - 1e-12), tile + " needs " + needed);
        }
        for (int row = 0; row < held.length; row++) {
            assertEquals(1, held[row], block.matrix() + " row " + row);
        }
    }
}

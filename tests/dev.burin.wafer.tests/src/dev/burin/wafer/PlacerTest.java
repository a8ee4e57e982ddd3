// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class PlacerTest {
    /** Four fields of 10 mm x 10 mm around the centre. */
    private static final WaferGeometry SMALL = WaferGeometry.ofMillimetres(30, 0, 10, 10, 0);

    @Test
    void splitsAMatrixIntoTilesOfNearlyEqualRows() {
        var options = new PlacerOptions(100_000, 100_000, 100);
        var placement = place(options, new Block("m", 10, 8, 33_000));
        assertEquals(List.of("m.tile0 0+2", "m.tile1 2+3", "m.tile2 5+2", "m.tile3 7+3"), placement.tiles().stream()
                .map(tile -> tile.name() + " " + tile.firstRow() + "+" + tile.rows()).toList());
        assertEquals(List.of(), placement.problems());
        assertEquals(33_000, placement.circuitAreaUm2(), 1e-9);
    }

    @Test
    void leavesRoomForWiring() {
        var full = place(new PlacerOptions(100_000, 100_000, 100), new Block("m", 4, 4, 2_500));
        var half = place(new PlacerOptions(100_000, 100_000, 50), new Block("m", 4, 4, 2_500));
        assertEquals(new Rectangle(0, 0, 50_000, 50_000), full.tiles().get(0).area());
        assertEquals(5_000, half.tiles().get(0).area().areaUm2(), 10);
        assertTrue(half.tiles().get(0).area().areaUm2() >= 5_000);
    }

    @Test
    void runsAlongOneShelfAndBackAlongTheNext() {
        var options = new PlacerOptions(4_000_000, 5_000_000, 100);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 5; i++) {
            blocks.add(new Block("m" + i, 1, 1, 16e6));
        }
        var placement = Placer.automatic(blocks, SMALL, options, Progress.NONE);
        assertEquals(List.of(new Rectangle(0, 0, 4_000_000, 4_000_000),
                new Rectangle(4_000_000, 0, 4_000_000, 4_000_000),
                new Rectangle(6_000_000, 4_000_000, 4_000_000, 4_000_000),
                new Rectangle(2_000_000, 4_000_000, 4_000_000, 4_000_000)),
                placement.tiles().subList(0, 4).stream().map(Tile::area).toList());
        assertEquals(3, placement.fields().size() - 1);
        assertEquals(-1, placement.fieldOf(placement.tiles().get(4)).orElseThrow().column());
        assertEquals(List.of(4, 1), List.copyOf(placement.usedFields().values()));
        assertEquals(5 * 16 / 200.0, placement.utilisation(), 1e-12);
        assertEquals(5 * 16 / 400.0, placement.waferUtilisation(), 1e-12);
    }

    @Test
    void measuresTheDataflowFromCentreToCentre() {
        var placement = explicit(new Tile("a", "a", 0, 1, new Rectangle(0, 0, 1000, 1000)),
                new Tile("b", "b", 0, 1, new Rectangle(3000, 1000, 3000, 1000)));
        assertEquals(4 + 1, placement.dataflowLengthUm(), 1e-12);
        assertEquals(8 * 0.005, placement.wireLengthMm(List.of(new Connection("a", "b", "v", 8))), 1e-12);
        assertEquals(0, placement.wireLengthMm(List.of(new Connection("a", "nowhere", "v", 8))));
    }

    @Test
    void saysWhenTheWaferIsFull() {
        var placement = place(new PlacerOptions(2_000_000, 1_000_000, 100), new Block("fits", 100, 1, 200e6),
                new Block("not", 300, 1, 300e6));
        assertEquals(List.of("the wafer is full at row 200 of not: all matrices take 500 mm2, and the 4 reticle fields "
                + "have 400 mm2; fold more or choose a finer process"), messages(placement));
        assertEquals(100 + 200 / 2, placement.tiles().size());
        assertTrue(!placement.good());
    }

    @Test
    void saysWhenARowIsLargerThanATileOrAField() {
        var tile = place(new PlacerOptions(100_000, 100_000, 100), new Block("wide", 2, 9, 20_002));
        assertEquals(List.of("one row of wide takes 10001 um2, more than the largest tile of 10000 um2, so its tiles are "
                + "larger; state larger tiles, or fold the matrix"), messages(tile));
        assertTrue(tile.good());
        assertEquals(2, tile.tiles().size());
        var field = place(new PlacerOptions(100_000, 100_000, 100), new Block("huge", 2, 9, 2.0001e8));
        assertEquals(List.of("one row of huge takes 100005000 um2, more than a reticle field; fold the matrix or choose a "
                + "finer process"), messages(field));
        assertEquals(List.of(), field.tiles());
    }

    @Test
    void survivesAreasBeyondAllMeasure() {
        var placement = place(PlacerOptions.STANDARD, new Block("galaxy", 1_000_000, 1, 1e30));
        assertEquals(List.of("placement-row-larger-than-reticle"),
                placement.problems().stream().map(problem -> problem.code().id()).toList());
        assertEquals("[placement-wafer-full]", place(PlacerOptions.STANDARD, new Block("large", 1 << 20, 1, 3e10))
                .problems().stream().map(problem -> problem.code().id()).toList().toString());
    }

    @Test
    void placesTenThousandTilesOverManyFields() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 126; i++) {
            blocks.add(new Block("layers." + i, 4096, 4096, 100 * 800_000));
        }
        var options = new PlacerOptions(1_000_000, 1_000_000, 80);
        var placement = Placer.automatic(blocks, WaferGeometry.STANDARD, options, Progress.NONE);
        assertTrue(placement.tiles().size() >= 12_600, placement.tiles().size() + " tiles");
        assertEquals(List.of(), placement.problems());
        assertTrue(placement.usedFields().size() > 10);
        assertTrue(placement.utilisation() > 0.5 && placement.utilisation() <= 1, placement.utilisation() + "");
    }

    @Test
    void keepsNeighboursInTheDataflowSideBySide() {
        var placement = place(PlacerOptions.STANDARD, new Block("m", 100_000, 8, 1000 * 32_000));
        assertEquals(1000, placement.tiles().size(), 30);
        double step = placement.dataflowLengthUm() / (placement.tiles().size() - 1);
        assertTrue(step < 1.1 * 200, "mean step of " + step + " um between tiles of 200 um");
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled = () -> true;
        var blocks = List.of(new Block("m", 4, 4, 100));
        assertThrows(CancellationException.class,
                () -> Placer.automatic(blocks, SMALL, PlacerOptions.STANDARD, cancelled));
    }

    private static Placement place(PlacerOptions options, Block... blocks) {
        return Placer.automatic(List.of(blocks), SMALL, options, Progress.NONE);
    }

    private static Placement explicit(Tile... tiles) {
        var blocks = List.of(new Block("a", 1, 1, 0.5), new Block("b", 1, 1, 0.5));
        return Placer.explicit(List.of(tiles), blocks, SMALL, PlacerOptions.STANDARD, Progress.NONE);
    }

    private static List<String> messages(Placement placement) {
        return placement.problems().stream().map(problem -> problem.message()).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people get to read about the tiles that they place by hand. */
class ExplicitPlacementTest {
    private static final WaferGeometry GEOMETRY = WaferGeometry.ofMillimetres(30, 1, 9, 9, 0);
    private static final PlacerOptions DENSE = new PlacerOptions(200_000, 200_000, 100);
    private static final List<Block> BLOCKS = List.of(new Block("m", 8, 4, 8));

    @Test
    void acceptsTilesThatTouch() {
        assertMessages(List.of(), tile("a", 0, 4, 0, 0), tile("b", 4, 4, 2500, 0));
    }

    @Test
    void reportsAnOverlapWithItsSize() {
        assertMessages(List.of("tile b overlaps tile a by 0.5 um x 1.501 um; move or shrink one of them"),
                tile("a", 0, 4, 0, 0), tile("b", 4, 4, 2000, 999));
    }

    @Test
    void reportsATileOffTheWafer() {
        assertMessages(List.of("tile a reaches 14006 um from the centre of the wafer, but only 14000 um are usable; "
                + "move it inwards"), tile("a", 0, 8, 14_002_000, 0));
    }

    @Test
    void warnsOfATileAcrossFields() {
        var placement = place(tile("a", 0, 8, 8_999_000, 10_000));
        assertEquals(List.of("tile a does not lie within one whole reticle field; move it, or make sure that its wires can "
                + "be stitched"), messages(placement));
        assertTrue(placement.good());
    }

    @Test
    void reportsRowsThatAreMissingOrDouble() {
        assertMessages(List.of("rows 0 to 0 of m stand on no tile; add a tile, or let the rest be placed automatically",
                "tile b holds rows 3 to 4 of m, which stand on tile a already; remove them from one of the two",
                "rows 6 to 7 of m stand on no tile; add a tile, or let the rest be placed automatically"),
                tile("a", 1, 4, 0, 0), tile("b", 3, 3, 2500, 0));
    }

    @Test
    void reportsUnknownMatricesAndRows() {
        var stranger = new Tile("s", "n", 0, 1, new Rectangle(0, 5000, 1000, 1000));
        assertMessages(List.of("tile s holds n, which is no matrix of the network; correct the name",
                "tile b holds rows 4 to 8 of m, which has only 8 rows"),
                tile("a", 0, 4, 0, 0), stranger, tile("b", 4, 5, 2500, 0));
    }

    @Test
    void reportsATileThatIsTooSmall() {
        var small = new Tile("a", "m", 0, 8, new Rectangle(0, 0, 2500, 3000));
        assertMessages(List.of("tile a has 7.5 um2, but 8 rows of m take 8 um2; enlarge it or hold fewer rows"), small);
    }

    @Test
    void reportsTwoTilesOfOneName() {
        assertMessages(List.of("two tiles are named a; rename one of them"),
                tile("a", 0, 4, 0, 0), tile("a", 4, 4, 2500, 0));
    }

    @Test
    void refusesImpossibleRectangles() throws ProblemException {
        assertEquals(new Rectangle(-5, 0, 1, 2), Rectangle.checked("t", -5, 0, 1, 2));
        var exception = assertThrows(ProblemException.class, () -> Rectangle.checked("t", -1500, 0, 0, 1000));
        assertEquals("tile t is 0 x 1 um at -1.5, 0 um; sides must be more than 0, and sides and coordinates at most 1 m",
                exception.problem().message());
        assertThrows(ProblemException.class, () -> Rectangle.checked("t", Long.MAX_VALUE, 0, Long.MAX_VALUE, 1));
    }

    @Test
    void cutsARegionAcrossItsLongerSide() {
        var region = new Region("r", new Rectangle(1000, 2000, 10_000, 2_000), List.of("m", "n"));
        var blocks = List.of(new Block("m", 8, 4, 8), new Block("n", 2, 4, 5), new Block("free", 1, 1, 4));
        var placement = Placer.regions(List.of(region), blocks, GEOMETRY, DENSE, true, Progress.NONE);
        assertEquals(List.of(new Tile("m", "m", 0, 8, new Rectangle(1000, 2000, 4000, 2000)),
                new Tile("n", "n", 0, 2, new Rectangle(5000, 2000, 2500, 2000))), placement.tiles().subList(0, 2));
        Tile free = placement.tiles().get(2);
        assertEquals("free", free.name());
        assertTrue(placement.fieldOf(free).isPresent() && !free.area().overlaps(region.area()), free.toString());
        assertEquals(List.of(), placement.problems());
    }

    @Test
    void continuesAMatrixInItsNextRegionAndSaysWhatIsLeft() {
        var first = new Region("first", new Rectangle(0, 0, 1000, 3500), List.of("m"));
        var second = new Region("second", new Rectangle(2000, 0, 1000, 4000), List.of("m"));
        var placement = Placer.regions(List.of(first, second), BLOCKS, GEOMETRY, DENSE, true, Progress.NONE);
        assertEquals(List.of("m.tile0 0+3", "m.tile1 3+4"), placement.tiles().stream()
                .map(tile -> tile.name() + " " + tile.firstRow() + "+" + tile.rows()).toList());
        assertEquals(List.of("tile second has no room for rows 7 to 7 of m, which take 1 um2; enlarge it or let the matrix "
                + "be placed automatically"), messages(placement));
    }

    @Test
    void reportsWhatNoRegionNamesUnlessTheRestIsPlaced() {
        var placement = Placer.regions(List.of(), BLOCKS, GEOMETRY, DENSE, false, Progress.NONE);
        assertEquals(List.of("rows 0 to 7 of m stand on no tile; add a tile, or let the rest be placed automatically"),
                messages(placement));
    }

    /** Returns a tile of 2.5 µm x 2.5 µm, enough for six rows, or of 3.2 µm x 2.5 µm for eight. */
    private static Tile tile(String name, int firstRow, int rows, long x, long y) {
        long width = rows == 8 ? 3200 : 2500;
        return new Tile(name, "m", firstRow, rows, new Rectangle(x, y, width, 2500));
    }

    private static Placement place(Tile... tiles) {
        return Placer.explicit(List.of(tiles), BLOCKS, GEOMETRY, DENSE, Progress.NONE);
    }

    private static void assertMessages(List<String> expected, Tile... tiles) {
        assertEquals(expected, messages(place(tiles)));
    }

    private static List<String> messages(Placement placement) {
        return placement.problems().stream().map(problem -> problem.message()).toList();
    }
}

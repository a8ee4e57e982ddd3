// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.fabric.FabricChoice;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.wafer.Tile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RomContentTest {
    private final ConstantMatrix table = TestContents.matrix("table", 4, 8, new int[16]);
    private final ConstantMatrix head = TestContents.matrix("head", 4, 3, new int[16]);

    @Test
    void ordersSlicesByNetworkAndRow() {
        assertEquals(List.of("table@t 0+4", "head@h0 0+1", "head@h1 1+3"), slices(TestContents.network("n", table, head),
                TestContents.tile("h1", "head", 1, 3), TestContents.tile("t", "table", 0, 4),
                TestContents.tile("h0", "head", 0, 1)));
    }

    @Test
    void putsRowsWithoutATileIntoSlicesWithoutATile() {
        assertEquals(List.of("table@ 0+4", "head@ 0+1", "head@h 1+2", "head@ 3+1"),
                slices(TestContents.network("n", table, head), TestContents.tile("h", "head", 1, 2)));
    }

    @Test
    void leavesOutTilesThatHoldNoMatrix() {
        assertEquals(List.of("table@ 0+4", "head@ 0+4"),
                slices(TestContents.network("n", table, head), TestContents.tile("cache", "attention.cache", 0, 1)));
    }

    @Test
    void takesAMatrixThatTwoOperationsShareOnce() {
        assertEquals(List.of("table@ 0+4"), slices(TestContents.network("n", table, table)));
    }

    @Test
    void refusesTwoMatricesOfOneName() {
        ConstantMatrix other = TestContents.matrix("table", 4, 3, new int[16]);
        assertThrows(IllegalArgumentException.class, () -> slices(TestContents.network("n", table, other)));
    }

    @Test
    void refusesRowsThatAreOnTwoTiles() {
        assertThrows(IllegalArgumentException.class, () -> slices(TestContents.network("n", table, head),
                TestContents.tile("a", "head", 0, 3), TestContents.tile("b", "head", 2, 2)));
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThrows(IllegalArgumentException.class, () -> new RomContent("n", "1234", TestContents.SPEC, List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new RomContent("n", TestContents.MODEL, "AB".repeat(32), List.of()));
    }

    @Test
    void notesFabrics() {
        RomContent content = RomContent.of(TestContents.network("n", table, head), List.of(),
                Map.of("head", new FabricChoice.Adders()), TestContents.MODEL, TestContents.SPEC);
        assertEquals(List.of("", "adders depth +0 registers every 1"),
                content.slices().stream().map(RomSlice::fabric).toList());
    }

    private static List<String> slices(IntegerNetwork network, Tile... tiles) {
        return RomContent.of(network, List.of(tiles), Map.of(), TestContents.MODEL, TestContents.SPEC).slices().stream()
                .map(slice -> slice.matrix().name() + "@" + slice.tile() + " " + slice.firstRow() + "+" + slice.rows())
                .toList();
    }
}

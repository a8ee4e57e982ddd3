// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessesTest {

    @Test
    void knowsTheBuiltInProcessesByName() {
        assertEquals(List.of("generic7", "osu018", "sky130"), Processes.all().stream().map(Process::name).toList());
        assertEquals("generic7", Processes.standard().name());
        assertEquals(1e9, Processes.standard().clockHertz().value());
        assertEquals(Optional.empty(), Processes.find("generic70"));
        for (Process process : Processes.all()) {
            assertEquals(Optional.of(process), Processes.find(process.name()));
            assertFalse(process.clockHertz().source().isEmpty());
            assertFalse(process.area().fullAdder().source().isEmpty());
        }
    }

    @Test
    void shrinksEveryCellFromNodeToNode() {
        var osu = Processes.find("osu018").orElseThrow().area();
        var sky = Processes.find("sky130").orElseThrow().area();
        var seven = Processes.standard().area();
        assertTrue(osu.romBit().um2() > sky.romBit().um2() && sky.romBit().um2() > seven.romBit().um2());
        assertTrue(osu.flipFlop().um2() > sky.flipFlop().um2() && sky.flipFlop().um2() > seven.flipFlop().um2());
    }

    @Test
    void takesStatedFiguresAndKeepsTheOthersWithTheirSources() {
        var osu = Processes.find("osu018").orElseThrow();
        var mine = osu.with("mine", new Process.Stated(Optional.of(150.0), Optional.empty(), Optional.of(2.5),
                Optional.empty(), Optional.of(60.0)));
        assertEquals("mine", mine.area().name());
        assertEquals(new Figure(150, "stated in the spec"), mine.featureNm());
        assertEquals(osu.clockHertz(), mine.clockHertz());
        assertEquals(osu.area().flipFlop(), mine.area().flipFlop());
        assertEquals(2.5, mine.area().romBit().um2());
        assertEquals(60, mine.area().fullAdder().um2());
        assertEquals(80, mine.area().multiplierCell().um2());
        assertEquals(osu.area().multiplierCell(), osu.with("same", Process.Stated.NOTHING).area().multiplierCell());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.IntegerNetwork;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A network without attention: every position takes as long. */
class ScheduleTest {
    private static final IntegerNetwork NETWORK = TinyNetworks.feedForward();
    private static final ScheduleOptions OPTIONS = new ScheduleOptions(4, 1_000, 5);

    /** embed 4, norm 39 + ⌈log2 5⌉, normed 3, up 10, narrow 3, sum 1, head 5, token ⌈log2 3⌉. */
    @Test
    void addsUpTheLongestPath() {
        Timeline timeline = schedule(8).full();
        assertEquals("embed 0+4, norm 4+42, normed 46+3, up 49+10, narrow 59+3, sum 62+1, head 63+5, token 68+2",
                text(timeline));
        assertEquals(70, timeline.latencyCycles());
        assertEquals(TinyNetworks.CONTEXT - 1, timeline.position());
    }

    @Test
    void namesTheMatrixThatSetsTheInterval() {
        Timeline timeline = schedule(8).full();
        assertEquals(8, timeline.initiationInterval());
        assertEquals(new Stage("up", "up", 49, 10, 8, Cause.MATRIX, "folded 8 takes 8 cycles for a vector"),
                timeline.bottleneck());
    }

    @Test
    void takesATokenPerCycleWhereEverythingIsPipelined() {
        Timeline timeline = schedule(1).full();
        assertEquals(1, timeline.initiationInterval());
        assertEquals(Cause.PIPELINED, timeline.bottleneck().cause());
        assertEquals(70, timeline.tokensInFlight());
    }

    /** x is made in cycle 4 and read last when the sum starts in cycle 62: 58 cycles of four bytes. */
    @Test
    void countsWhatKeepsTheResidualWaiting() {
        assertEquals(new DelayRegisters(58 * 32, 58 * 32, "embed"), schedule(1).full().delays());
        assertEquals(new DelayRegisters(58 * 32, 8 * 32, "embed"), schedule(8).full().delays());
    }

    @Test
    void countsTokensPerSecondOfOneUserOfSomeAndOfAFullPipeline() {
        Schedule schedule = schedule(8);
        assertEquals(1_000 / 70.0, schedule.tokensPerSecondOneUser(), 1e-9);
        assertEquals(5 * 1_000 / 70.0, schedule.tokensPerSecond(), 1e-9);
        assertEquals(1_000 / 8.0, schedule.tokensPerSecondFull(), 1e-9);
        assertEquals(1_000 / 8.0, schedule.meanTokensPerSecondFull(), 1e-9);
        assertEquals(9, schedule.full().tokensInFlight());
        assertEquals(70, schedule.full().cyclesPerRound(8));
        assertEquals(72, schedule.full().cyclesPerRound(9));
        assertEquals(1_000 / 8.0, schedule.full().tokensPerSecond(9, 1_000), 1e-9);
    }

    @Test
    void hasNoCacheWithoutAttention() {
        assertEquals(new KvTraffic(0, 0, 0, 0, 0), schedule(8).keyValueTraffic());
        assertEquals(0, schedule(8).scoreBufferBits());
    }

    @Test
    void needsTheTimingOfEveryMatrix() {
        var exception = assertThrows(IllegalArgumentException.class,
                () -> Schedule.of(NETWORK, Map.of("up", new MatrixTiming(1, 1, "adders")), OPTIONS));
        assertTrue(exception.getMessage().contains("head"), exception.getMessage());
    }

    @Test
    void refusesPositionsOutsideTheContextAndImpossibleOptions() {
        assertThrows(IllegalArgumentException.class, () -> schedule(1).at(TinyNetworks.CONTEXT));
        assertThrows(IllegalArgumentException.class, () -> schedule(1).at(-1));
        assertThrows(IllegalArgumentException.class, () -> new ScheduleOptions(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new MatrixTiming(0, 1, "adders"));
    }

    private static Schedule schedule(int interval) {
        return Schedule.of(NETWORK, Map.of("up", new MatrixTiming(10, interval, "folded " + interval),
                "head", new MatrixTiming(5, 1, "adders")), OPTIONS);
    }

    /** Returns the stages as {@code name start+latency}. */
    static String text(Timeline timeline) {
        return timeline.stages().stream().map(stage -> stage.name() + " " + stage.startCycle() + "+"
                + stage.latencyCycles()).reduce((a, b) -> a + ", " + b).orElseThrow();
    }
}

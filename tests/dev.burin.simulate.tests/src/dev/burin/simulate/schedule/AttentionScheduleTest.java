// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.IntegerNetwork;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attention of two heads of two channels over ten positions. */
class AttentionScheduleTest {
    private static final IntegerNetwork NETWORK = TinyNetworks.attention();

    /** embed 4; q, k, v 3 each and 3 to narrow; scores 5 + 1 + 2, mix 8 + 2, divide 21; mixed 3, head 3, token 2. */
    @Test
    void addsUpTheLongestPathAtTheFirstPosition() {
        assertEquals("embed 0+4, q 4+3, query 7+3, k 4+3, key 7+3, v 4+3, value 7+3, attend.scores 10+8, "
                + "attend.mix 18+10, attend.divide 28+21, mixed 49+3, head 52+3, token 55+2",
                ScheduleTest.text(schedule(4, 1).at(0)));
    }

    /** Ten positions through four lanes are three cycles, in each of two passes. */
    @Test
    void takesLongerWithThePosition() {
        Timeline last = schedule(4, 1).full();
        assertEquals(57 + 2 * 2, last.latencyCycles());
        assertEquals(3, last.initiationInterval());
        assertEquals(new Stage("attend.scores", "attend", 10, 10, 3, Cause.ATTENTION_LANES,
                "10 cached positions through 4 lanes"), last.bottleneck());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 1", "4, 2", "7, 2", "8, 3", "9, 3"})
    void readsAsManyPositionsPerCycleAsThereAreLanes(int position, long interval) {
        assertEquals(interval, schedule(4, 1).at(position).initiationInterval());
        assertEquals(57 + 2 * (interval - 1), schedule(4, 1).at(position).latencyCycles());
    }

    @Test
    void isSetByTheMatrixWhereThatIsSlower() {
        Timeline timeline = schedule(4, 5).full();
        assertEquals("k", timeline.bottleneck().name());
        assertEquals(Cause.MATRIX, timeline.bottleneck().cause());
        assertEquals(5, timeline.initiationInterval());
    }

    /** More lanes than positions are never needed: the trees are those of the context. */
    @Test
    void usesNoMoreLanesThanTheContextHasPositions() {
        assertEquals(schedule(10, 1).full().latencyCycles(), schedule(1000, 1).full().latencyCycles());
        assertEquals(1, schedule(1000, 1).full().initiationInterval());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 4", "4, 2", "7, 1", "10, 3", "64, 1"})
    void meansAreThoseOfAllPositions(int lanes, int interval) {
        Schedule schedule = schedule(lanes, interval);
        double latency = 0;
        double intervals = 0;
        for (int position = 0; position < TinyNetworks.CONTEXT; position++) {
            latency += schedule.at(position).latencyCycles();
            intervals += schedule.at(position).initiationInterval();
        }
        assertEquals(latency / TinyNetworks.CONTEXT, schedule.meanLatencyCycles(), 1e-9);
        assertEquals(intervals / TinyNetworks.CONTEXT, schedule.meanInitiationInterval(), 1e-9);
        assertEquals(1_000 / schedule.meanInitiationInterval(), schedule.meanTokensPerSecondFull(), 1e-9);
    }

    /** A cache of 10 positions, one key head of two channels, 8 bits each for keys and values: 40 bytes. */
    @Test
    void countsTheTrafficOfTheCache() {
        assertEquals(new KvTraffic(40, 3 * 40, 40, 4, 44 * 1_000 / 3), schedule(4, 1).keyValueTraffic());
        assertEquals(new KvTraffic(40, 3 * 40, 4, 4, 8 * 1_000), schedule(4, 1).keyValueTraffic(0));
    }

    @Test
    void boundsTheTrafficOfAnAbsurdClock() {
        var options = new ScheduleOptions(10, Long.MAX_VALUE, 1);
        assertEquals(Long.MAX_VALUE, Schedule.of(NETWORK, timings(1), options).keyValueTraffic().bytesPerSecond());
    }

    /** Two banks of ten scores per head; |q·k| ≤ 2·127² fits 16 bits with its sign. */
    @Test
    void buffersScoresBetweenThePasses() {
        assertEquals(2 * 2 * 10 * 16, schedule(4, 1).scoreBufferBits());
    }

    /** Behind a token at the last position one at the first catches up by four cycles, the two passes' difference. */
    @Test
    void keepsFasterTokensAtADistance() {
        Schedule schedule = schedule(4, 1);
        assertEquals(5, schedule.spacingCycles(9, 0));
        assertEquals(1, schedule.spacingCycles(0, 9));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "4, 5"})
    void neverHasTwoTokensInAStage(int lanes, int interval) {
        Schedule schedule = schedule(lanes, interval);
        for (int previous = 0; previous < TinyNetworks.CONTEXT; previous++) {
            assertEquals(schedule.at(previous).initiationInterval(), schedule.spacingCycles(previous, previous));
            for (int next = 0; next < TinyNetworks.CONTEXT; next++) {
                assertFree(schedule.at(previous), schedule.at(next), schedule.spacingCycles(previous, next), true);
                assertFree(schedule.at(previous), schedule.at(next), schedule.spacingCycles(previous, next) - 1, false);
            }
        }
    }

    /** Asserts whether each stage is free again when the second token comes, or that the second comes not too soon. */
    private static void assertFree(Timeline first, Timeline second, long spacing, boolean free) {
        boolean all = spacing > 0;
        for (int i = 0; i < first.stages().size(); i++) {
            Stage stage = first.stages().get(i);
            all &= stage.startCycle() + stage.intervalCycles() <= spacing + second.stages().get(i).startCycle();
        }
        assertEquals(free, all, first.position() + " before " + second.position() + ", " + spacing + " cycles");
    }

    @Test
    void waitsForTheLastOfItsInputs() {
        var timings = Map.of("q", new MatrixTiming(3, 1, "adders"), "k", new MatrixTiming(30, 1, "adders"),
                "v", new MatrixTiming(3, 1, "adders"), "head", new MatrixTiming(3, 1, "adders"));
        Timeline timeline = Schedule.of(NETWORK, timings, new ScheduleOptions(4, 1_000, 3)).at(0);
        assertTrue(ScheduleTest.text(timeline).contains("attend.scores 37+8"), ScheduleTest.text(timeline));
        assertEquals(27 * 4 * 8 + 27 * 2 * 8, timeline.delays().shiftRegisterBits());
        assertEquals("query", timeline.delays().longest());
    }

    private static Schedule schedule(int lanes, int keyInterval) {
        return Schedule.of(NETWORK, timings(keyInterval), new ScheduleOptions(lanes, 1_000, 3));
    }

    private static Map<String, MatrixTiming> timings(int keyInterval) {
        var adders = new MatrixTiming(3, 1, "adders");
        return Map.of("q", adders, "k", new MatrixTiming(3, keyInterval, "folded"), "v", adders, "head", adders);
    }
}

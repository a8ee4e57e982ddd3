// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.simulate.schedule.Schedule;
import dev.burin.simulate.schedule.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PipelineEventsTest {
    private static final int CONTEXT = 24;

    private final Schedule schedule = SmallPipeline.schedule(CONTEXT);

    private PipelineEvents events(int[] known, int[] tokens) {
        return PipelineEvents.of(schedule, known, tokens);
    }

    @Test
    void aTokenTakesTheTimesOfTheSchedule() {
        PipelineEvents events = events(new int[] {1}, new int[] {1});
        List<Stage> stages = schedule.at(0).stages();
        assertEquals(stages.stream().map(Stage::name).toList(), events.stages());
        for (int i = 0; i < stages.size(); i++) {
            assertEquals(stages.get(i).startCycle(), events.start(i, 0));
            assertEquals(stages.get(i).startCycle() + stages.get(i).intervalCycles(), events.end(i, 0));
        }
    }

    @Test
    void timesOfAStageAscendAndNeverOverlap() {
        Random random = new Random(41);
        for (int trial = 0; trial < 60; trial++) {
            int users = 1 + random.nextInt(9);
            int[] tokens = random.ints(users, 1, CONTEXT + 1).toArray();
            int[] known = random.ints(users, 1, CONTEXT + 1).toArray();
            PipelineEvents events = events(known, tokens);
            for (int stage = 0; stage < events.stages().size(); stage++) {
                for (int i = 0; i < events.tokens(); i++) {
                    assertTrue(events.end(stage, i) > events.start(stage, i));
                    assertTrue(i == 0 || events.start(stage, i) >= events.end(stage, i - 1),
                            "trial " + trial + ", " + events.stages().get(stage) + ", token " + i);
                }
            }
        }
    }

    @Test
    void usersTakeTurnsUntilTheirTextsEnd() {
        PipelineEvents events = events(new int[] {1, 2, 1}, new int[] {3, 1, 2});
        List<String> order = new ArrayList<>();
        for (int i = 0; i < events.tokens(); i++) {
            PipelineEvents.Event event = events.at(0, events.start(0, i)).orElseThrow();
            order.add(event.user() + "@" + event.position());
        }
        assertEquals(List.of("0@0", "1@0", "2@0", "0@1", "2@1", "0@2"), order);
        assertEquals(6L * events.stages().size(), events.count());
    }

    @Test
    void aTokenEntersWhenTheOneBeforeItIsThere() {
        PipelineEvents events = events(new int[] {4}, new int[] {12});
        for (int i = 1; i < 12; i++) {
            long entry = events.start(0, i);
            long ready = events.start(0, i - 1) + schedule.at(i - 1).latencyCycles();
            if (i < 4) {
                assertEquals(events.start(0, i - 1) + schedule.spacingCycles(i - 1, i), entry, "of the prompt: no wait");
                assertTrue(entry < ready);
            } else {
                assertEquals(ready, entry, "token " + i);
            }
        }
    }

    @Test
    void manyUsersWaitForNothingButThePipeline() {
        int users = (int) schedule.full().tokensInFlight() + 2;
        int[] known = new int[users];
        int[] tokens = new int[users];
        Arrays.fill(known, 1);
        Arrays.fill(tokens, 5);
        PipelineEvents events = events(known, tokens);
        for (int i = 1; i < events.tokens(); i++) {
            assertEquals(schedule.spacingCycles((i - 1) / users, i / users), events.start(0, i) - events.start(0, i - 1));
        }
    }

    @Test
    void findsWhatIsInAStageInACycle() {
        PipelineEvents events = events(new int[] {1}, new int[] {2});
        int head = events.stages().indexOf("head");
        long start = events.start(head, 1);
        assertEquals(Optional.of(new PipelineEvents.Event("head", start, start + 8, 0, 1)), events.at(head, start + 7));
        assertEquals(Optional.empty(), events.at(head, start - 1));
        assertEquals(Optional.empty(), events.at(head, start + 8));
    }

    @Test
    void listsEventsAsATable() {
        PipelineEvents events = events(new int[] {1, 1}, new int[] {2, 2});
        List<String> lines = events.csv(3).lines().toList();
        assertEquals(1 + 3 * events.stages().size(), lines.size());
        assertEquals("stage,user,position,start_cycle,end_cycle", lines.get(0));
        assertEquals("embed,0,0,0,1", lines.get(1));
        assertTrue(lines.get(1 + events.stages().size()).startsWith("embed,1,0,"), lines.toString());
    }
}

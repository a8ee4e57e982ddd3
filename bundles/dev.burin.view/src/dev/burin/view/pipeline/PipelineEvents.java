// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.pipeline;

import dev.burin.simulate.schedule.Schedule;
import dev.burin.simulate.schedule.Stage;
import dev.burin.simulate.schedule.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens in stages. A stage is busy with a token from the cycle in which it takes it until it can take the next; times of
 * a stage ascend. Immutable once made.
 */
public final class PipelineEvents {
    private final List<String> stages;
    private final long[][] starts;
    private final int[][] cycles;
    private final int[] users;
    private final int[] positions;

    private PipelineEvents(List<String> stages, long[][] starts, int[][] cycles, int[] users, int[] positions) {
        this.stages = List.copyOf(stages);
        this.starts = starts;
        this.cycles = cycles;
        this.users = users;
        this.positions = positions;
    }

    /**
     * An event.
     *
     * @param start    cycle in which the stage takes the token
     * @param end      cycle in which it can take the next
     * @param user     counted from 0
     * @param position of the token in the user's text
     */
    public record Event(String stage, long start, long end, int user, int position) {
    }

    /**
     * Returns the events of users that take turns. A user's next token enters when its last one is there, and not before the
     * pipeline can take it.
     *
     * @param known  tokens of each user's prompt: they wait for nothing but the pipeline
     * @param tokens tokens of each user, those of the prompt included
     */
    public static PipelineEvents of(Schedule schedule, int[] known, int[] tokens) {
        int most = Arrays.stream(tokens).max().orElse(0);
        int total = Arrays.stream(tokens).sum();
        Map<Integer, Timeline> timelines = new HashMap<>();
        List<Stage> shape = schedule.full().stages();
        long[][] starts = new long[shape.size()][total];
        int[][] cycles = new int[shape.size()][total];
        int[] users = new int[total];
        int[] positions = new int[total];
        long[] ready = new long[tokens.length];
        long entry = 0;
        int before = -1;
        int event = 0;
        for (int turn = 0; turn < most; turn++) {
            for (int user = 0; user < tokens.length; user++) {
                if (turn >= tokens[user]) {
                    continue;
                }
                int position = turn;
                long free = turn < known[user] ? 0 : ready[user];
                Timeline timeline = timelines.computeIfAbsent(position, schedule::at);
                List<Stage> now = timeline.stages();
                entry = before < 0 ? free : Math.max(free, entry + spacing(timelines.get(before).stages(), now));
                for (int stage = 0; stage < now.size(); stage++) {
                    starts[stage][event] = entry + now.get(stage).startCycle();
                    cycles[stage][event] = (int) now.get(stage).intervalCycles();
                }
                users[event] = user;
                positions[event] = position;
                ready[user] = entry + timeline.latencyCycles();
                before = position;
                event++;
            }
        }
        return new PipelineEvents(shape.stream().map(Stage::name).toList(), starts, cycles, users, positions);
    }

    /** See {@link Schedule#spacingCycles}, on stages that are at hand. */
    private static long spacing(List<Stage> previous, List<Stage> next) {
        long spacing = 1;
        for (int i = 0; i < previous.size(); i++) {
            spacing = Math.max(spacing,
                    previous.get(i).startCycle() + previous.get(i).intervalCycles() - next.get(i).startCycle());
        }
        return spacing;
    }

    public List<String> stages() {
        return stages;
    }

    /** Returns how many tokens there are; each is in every stage once. */
    public int tokens() {
        return users.length;
    }

    /** Returns the number of events. */
    public long count() {
        return (long) users.length * stages.size();
    }

    /** Returns the cycle in which the last stage is free again. */
    public long end() {
        long end = 1;
        for (int stage = 0; stage < starts.length && users.length > 0; stage++) {
            end = Math.max(end, starts[stage][users.length - 1] + cycles[stage][users.length - 1]);
        }
        return end;
    }

    /** Returns the index of the first event of a stage that ends after a cycle. */
    int firstAfter(int stage, long cycle) {
        int low = 0;
        int high = users.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[stage][middle] + cycles[stage][middle] > cycle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    long start(int stage, int event) {
        return starts[stage][event];
    }

    long end(int stage, int event) {
        return starts[stage][event] + cycles[stage][event];
    }

    int user(int event) {
        return users[event];
    }

    /** Returns what is in a stage in a cycle. */
    public Optional<Event> at(int stage, long cycle) {
        int event = firstAfter(stage, cycle);
        return event < users.length && starts[stage][event] <= cycle
                ? Optional.of(event(stage, event)) : Optional.empty();
    }

    private Event event(int stage, int event) {
        return new Event(stages.get(stage), start(stage, event), end(stage, event), users[event], positions[event]);
    }

    /** Returns the events as a table; at most so many tokens. */
    public String csv(int mostTokens) {
        StringBuilder csv = new StringBuilder("stage,user,position,start_cycle,end_cycle\n");
        List<Event> events = new ArrayList<>();
        for (int token = 0; token < Math.min(mostTokens, users.length); token++) {
            for (int stage = 0; stage < stages.size(); stage++) {
                events.add(event(stage, token));
            }
        }
        events.forEach(each -> csv.append(each.stage()).append(',').append(each.user()).append(',').append(each.position())
                .append(',').append(each.start()).append(',').append(each.end()).append('\n'));
        return csv.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.Value;
import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * The schedule of a network on the chip. An operation starts when the last of its inputs is there; the token's latency is
 * the longest path to it. Attention takes longer with the position, so that figures hold for a position; where none is
 * given, for the last one of the context. Immutable.
 */
public final class Schedule {
    private final IntegerNetwork network;
    private final ScheduleOptions options;
    private final OperationTiming timing;
    private final Timeline full;

    private Schedule(IntegerNetwork network, Map<String, MatrixTiming> matrices, ScheduleOptions options) {
        this.network = network;
        this.options = options;
        this.timing = new OperationTiming(matrices, options.attentionLanes());
        this.full = at(network.context() - 1);
    }

    /**
     * Makes the schedule.
     *
     * @param matrices timing of each constant matrix, by the name of its product
     * @throws IllegalArgumentException if one is missing
     */
    public static Schedule of(IntegerNetwork network, Map<String, MatrixTiming> matrices, ScheduleOptions options) {
        return new Schedule(network, matrices, options);
    }

    public ScheduleOptions options() {
        return options;
    }

    /** Returns a token's way through the pipeline at the last position of the context. */
    public Timeline full() {
        return full;
    }

    /** Returns a token's way through the pipeline at a position. */
    public Timeline at(int position) {
        if (position < 0 || position >= network.context()) {
            throw new IllegalArgumentException("position " + position + " of " + network.context());
        }
        Map<Integer, Long> ready = new HashMap<>();
        Map<Integer, Long> neededUntil = new HashMap<>();
        List<Stage> stages = new ArrayList<>();
        long interval = 1;
        for (Operation operation : network.operations()) {
            long start = 0;
            for (Value input : operation.inputs()) {
                start = Math.max(start, ready.get(input.id()));
            }
            for (Value input : operation.inputs()) {
                neededUntil.merge(input.id(), start + OperationTiming.holdCycles(operation), Math::max);
            }
            long end = start;
            for (Stage stage : timing.stages(operation, position)) {
                stages.add(stage.startingAt(start + stage.startCycle()));
                interval = Math.max(interval, stage.intervalCycles());
                end = start + stage.endCycle();
            }
            ready.put(operation.output().id(), end);
        }
        return new Timeline(position, stages, ready.get(network.token().id()), interval,
                delays(ready, neededUntil, interval));
    }

    private DelayRegisters delays(Map<Integer, Long> ready, Map<Integer, Long> neededUntil, long interval) {
        long shift = 0;
        long buffer = 0;
        long most = 0;
        String longest = "";
        for (Operation operation : network.operations()) {
            Value value = operation.output();
            long made = ready.get(value.id());
            long wait = neededUntil.getOrDefault(value.id(), made) - made;
            long bits = (long) value.length() * value.range().bits();
            shift += wait * bits;
            buffer += (wait + interval - 1) / interval * bits;
            if (wait * bits > most) {
                most = wait * bits;
                longest = value.name();
            }
        }
        return new DelayRegisters(shift, buffer, longest);
    }

    /** Returns the mean latency over all positions, in cycles: a whole sequence takes that many times the context. */
    public double meanLatencyCycles() {
        LongestPath path = new LongestPath(network, timing);
        return mean(path::cycles);
    }

    /** Returns the mean initiation interval over all positions, in cycles, all users being at the same position. */
    public double meanInitiationInterval() {
        long atStart = at(0).initiationInterval();
        return mean(network.attentions().isEmpty() ? passes -> atStart : passes -> Math.max(atStart, passes));
    }

    /** Returns the mean over all positions of a function of the cycles of one pass over the cache. */
    private double mean(LongUnaryOperator ofPassCycles) {
        long sum = 0;
        for (int position = 0; position < network.context(); position = endOfEqualPasses(position)) {
            long positions = endOfEqualPasses(position) - position;
            sum += positions * ofPassCycles.applyAsLong(timing.passCycles(position));
        }
        return (double) sum / network.context();
    }

    /** Returns the first position after this one at which attention takes longer, or the context. */
    private int endOfEqualPasses(int position) {
        return (int) Math.min(network.context(), timing.passCycles(position) * options.attentionLanes());
    }

    /** Returns the tokens per second of one user alone, over a whole context: clock / mean latency. */
    public double tokensPerSecondOneUser() {
        return options.clockHertz() / meanLatencyCycles();
    }

    /** Returns the tokens per second of a full pipeline at full context: clock / initiation interval. */
    public double tokensPerSecondFull() {
        return full.tokensPerSecondFull(options.clockHertz());
    }

    /** Returns the tokens per second of a full pipeline over a whole context: clock / mean initiation interval. */
    public double meanTokensPerSecondFull() {
        return options.clockHertz() / meanInitiationInterval();
    }

    /** Returns the tokens per second of the options' users together at full context. */
    public double tokensPerSecond() {
        return full.tokensPerSecond(options.users(), options.clockHertz());
    }

    /** Returns what the caches hold and what moves at full context. */
    public KvTraffic keyValueTraffic() {
        return KvTraffic.of(network, full, options);
    }

    /** Returns what the caches hold and what moves at a position. */
    public KvTraffic keyValueTraffic(int position) {
        return KvTraffic.of(network, at(position), options);
    }

    /** Returns the bits of all score buffers: two banks of a score per head and position, for each attention. */
    public long scoreBufferBits() {
        long bits = 0;
        for (Attention attention : network.attentions()) {
            bits += 2L * attention.heads() * attention.context()
                    * Interval.within(attention.scoreMagnitude()).bits();
        }
        return bits;
    }

    /**
     * Returns the least cycles between the entries of two consecutive tokens such that neither ever waits inside the
     * pipeline: {@code max over stages of start(previous) + interval(previous) - start(next)}. At equal positions this
     * is the initiation interval; a token at an earlier position is faster and must keep more distance, so as not to run
     * into the one before it. What holds for neighbours holds for all, since the stages are the same.
     */
    public long spacingCycles(int previousPosition, int nextPosition) {
        List<Stage> previous = at(previousPosition).stages();
        List<Stage> next = at(nextPosition).stages();
        long spacing = 1;
        for (int i = 0; i < previous.size(); i++) {
            spacing = Math.max(spacing, previous.get(i).startCycle() + previous.get(i).intervalCycles()
                    - next.get(i).startCycle());
        }
        return spacing;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import static dev.burin.simulate.schedule.FunctionalUnit.ADDER;
import static dev.burin.simulate.schedule.FunctionalUnit.CACHE_READ;
import static dev.burin.simulate.schedule.FunctionalUnit.CACHE_WRITE;
import static dev.burin.simulate.schedule.FunctionalUnit.COMPARATOR;
import static dev.burin.simulate.schedule.FunctionalUnit.DIVIDER;
import static dev.burin.simulate.schedule.FunctionalUnit.MULTIPLIER;
import static dev.burin.simulate.schedule.FunctionalUnit.NORMALISER;
import static dev.burin.simulate.schedule.FunctionalUnit.ROOT;
import static dev.burin.simulate.schedule.FunctionalUnit.ROUNDER;
import static dev.burin.simulate.schedule.FunctionalUnit.TABLE;

import dev.burin.network.operation.Add;
import dev.burin.network.operation.ArgMax;
import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Multiply;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Rope;
import java.util.List;
import java.util.Map;

/**
 * The latency of each operation in cycles, made of {@link FunctionalUnit}s. All elements of a vector go side by side, so
 * every operation but folded matrices and attention takes a token in each cycle.
 *
 * <pre>
 * Embed       table + multiplier + rounder                                                            4
 * MatVec      as embedded
 * Requantize  multiplier + adders over G groups + rounder                                   3 + ⌈log2 G⌉
 * RmsNorm     multiplier + adders over n squares and ε + normaliser + root + divider
 *             + multiplier + rounder                                                  39 + ⌈log2 (n + 1)⌉
 * Rope        multiplier + adder + rounder (the angles are read while the token is on its way)        4
 * Lookup      table                                                                                   1
 * Multiply    multiplier                                                                              2
 * Add         adder                                                                                   1
 * ArgMax      comparators over n                                                        max(1, ⌈log2 n⌉)
 * </pre>
 *
 * <p>Attention at position p has t = p + 1 positions in its cache and reads L of them in each cycle, in C = ⌈t / L⌉
 * cycles, twice: once the keys for the scores and their maximum, once the values for the exponentials, their sum and the
 * weighted sum. Heads work side by side, each with L lanes of its own; d is the head size, M = min(L, context).
 * <pre>
 * scores      cache write + read + multiplier + adders over d + comparators over M + comparator
 *                                                           5 + ⌈log2 d⌉ + ⌈log2 M⌉  + (C - 1)
 * mix         adder + multiplier + table + rounder + multiplier + adders over M + adder
 *                                                           8 + ⌈log2 M⌉             + (C - 1)
 * divide      normaliser + divider + multiplier + rounder                                            21
 * </pre>
 * The two passes are separate hardware, so that one token's values are read while the next token's keys are; the interval
 * of both is C cycles, and scores wait in a buffer of two banks between them.
 */
public final class OperationTiming {
    private static final int RMS_SCALE_CYCLES = MULTIPLIER.cycles() + ROUNDER.cycles();

    private final Map<String, MatrixTiming> matrices;
    private final int lanes;

    OperationTiming(Map<String, MatrixTiming> matrices, int lanes) {
        this.matrices = Map.copyOf(matrices);
        this.lanes = lanes;
    }

    /** Returns C, the cycles of one pass over the cache at a position. */
    long passCycles(int position) {
        return (position + (long) lanes) / lanes;
    }

    /** Returns the stages of an operation, the first one starting at cycle 0, each at the end of the one before. */
    List<Stage> stages(Operation operation, int position) {
        if (operation instanceof MatVec matVec) {
            return List.of(matrix(matVec));
        } else if (operation instanceof Attention attention) {
            return attention(attention, position);
        }
        return List.of(pipelined(operation.name(), operation.name(), latency(operation)));
    }

    /** Returns how long after its start an operation still needs its input, in cycles. */
    static long holdCycles(Operation operation) {
        return operation instanceof RmsNorm norm ? latency(norm) - RMS_SCALE_CYCLES : 0;
    }

    private Stage matrix(MatVec operation) {
        MatrixTiming timing = matrices.get(operation.name());
        if (timing == null) {
            throw new IllegalArgumentException("no timing for matrix " + operation.name());
        }
        boolean pipelined = timing.intervalCycles() == 1;
        return new Stage(operation.name(), operation.name(), 0, timing.latencyCycles(), timing.intervalCycles(),
                pipelined ? Cause.PIPELINED : Cause.MATRIX, pipelined ? "takes a token in each cycle"
                        : timing.fabric() + " takes " + timing.intervalCycles() + " cycles for a vector");
    }

    private List<Stage> attention(Attention operation, int position) {
        long passes = passCycles(position);
        int width = Math.min(lanes, operation.context());
        String name = operation.name();
        Cause cause = passes == 1 ? Cause.PIPELINED : Cause.ATTENTION_LANES;
        String reason = (position + 1) + " cached positions through " + lanes + (lanes == 1 ? " lane" : " lanes");
        Stage scores = new Stage(name + ".scores", name, 0, scoresCycles(operation, width) + passes - 1, passes, cause,
                reason);
        Stage mix = new Stage(name + ".mix", name, scores.endCycle(), mixCycles(width) + passes - 1, passes, cause,
                reason);
        return List.of(scores, mix, pipelined(name + ".divide", name, divideCycles()).startingAt(mix.endCycle()));
    }

    static int scoresCycles(Attention operation, int width) {
        return CACHE_WRITE.cycles() + CACHE_READ.cycles() + MULTIPLIER.cycles()
                + ADDER.treeCycles(operation.headSize()) + COMPARATOR.treeCycles(width) + COMPARATOR.cycles();
    }

    static int mixCycles(int width) {
        return ADDER.cycles() + MULTIPLIER.cycles() + TABLE.cycles() + ROUNDER.cycles() + MULTIPLIER.cycles()
                + ADDER.treeCycles(width) + ADDER.cycles();
    }

    static int divideCycles() {
        return NORMALISER.cycles() + DIVIDER.cycles() + MULTIPLIER.cycles() + ROUNDER.cycles();
    }

    private static Stage pipelined(String name, String operation, long latency) {
        return new Stage(name, operation, 0, latency, 1, Cause.PIPELINED, "takes a token in each cycle");
    }

    private static long latency(Operation operation) {
        if (operation instanceof Embed) {
            return TABLE.cycles() + MULTIPLIER.cycles() + ROUNDER.cycles();
        } else if (operation instanceof Requantize requantize) {
            return MULTIPLIER.cycles() + ADDER.treeCycles(requantize.scaling().groups()) + ROUNDER.cycles();
        } else if (operation instanceof RmsNorm norm) {
            return MULTIPLIER.cycles() + ADDER.treeCycles(norm.input().length() + 1) + NORMALISER.cycles()
                    + ROOT.cycles() + DIVIDER.cycles() + RMS_SCALE_CYCLES;
        } else if (operation instanceof Rope) {
            return MULTIPLIER.cycles() + ADDER.cycles() + ROUNDER.cycles();
        } else if (operation instanceof Lookup) {
            return TABLE.cycles();
        } else if (operation instanceof Multiply) {
            return MULTIPLIER.cycles();
        } else if (operation instanceof Add) {
            return ADDER.cycles();
        } else if (operation instanceof ArgMax argMax) {
            return Math.max(1, COMPARATOR.treeCycles(argMax.input().length()));
        }
        throw new AssertionError(operation);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import dev.burin.adders.AdderGraph;
import dev.burin.network.Interval;

/**
 * Cuts an adder graph into pipeline stages of so many adder levels. A node belongs to the stage in which it is
 * computed, as early as its depth allows, so that sums are delayed rather than their many terms; inputs are stage 0.
 * Stage s ends in register s. A value crosses from its own stage to its last reader in a chain of registers, one per
 * stage; outputs are read after the last stage. A negated output has a last register of its own.
 */
public final class PipelineSchedule {
    private final AdderGraph graph;
    private final int levels;
    private final int stages;
    private final int[] lastRegister;
    private final boolean[] wired;
    private final boolean[] negated;

    /** Schedules the graph with a register after every so many levels. */
    public PipelineSchedule(AdderGraph graph, int registerEvery) {
        this.graph = graph;
        this.levels = registerEvery;
        this.stages = Math.max(1, stageOfDepth(graph.depth()));
        this.lastRegister = new int[graph.nodes()];
        this.wired = new boolean[graph.nodes()];
        this.negated = new boolean[graph.nodes()];
        for (int node = graph.inputs(); node < graph.nodes(); node++) {
            read(graph.left(node), stage(node));
            read(graph.right(node), stage(node));
        }
        for (int output = 0; output < graph.outputs(); output++) {
            int node = graph.outputNode(output);
            if (node != AdderGraph.ZERO) {
                read(node, graph.outputNegated(output) ? stages : stages + 1);
                negated[node] |= graph.outputNegated(output);
            }
        }
    }

    /** Returns the number of stages, hence the latency in cycles; at least 1. */
    public int stages() {
        return stages;
    }

    /** Returns the stage in which the node is computed; 0 for inputs. */
    public int stage(int node) {
        return stageOfDepth(graph.depth(node));
    }

    /** Returns the first register that could hold the node. */
    public int firstRegister(int node) {
        return Math.max(1, stage(node));
    }

    /** Returns the last register that holds the node, or 0 if none does. */
    public int lastRegister(int node) {
        return lastRegister[node];
    }

    /** Returns whether the node is read in its own stage, before any register. */
    public boolean wired(int node) {
        return wired[node];
    }

    /** Returns whether an output needs the node negated. */
    public boolean negated(int node) {
        return negated[node];
    }

    /** Returns the flip-flops of all registers, one valid bit per stage included. */
    public long registerBits() {
        long bits = stages;
        for (int node = 0; node < graph.nodes(); node++) {
            long registers = Math.max(0, lastRegister[node] - firstRegister(node) + 1);
            bits += registers * graph.bits(node);
        }
        return bits + negationBits();
    }

    /** Returns the bits of all negations. */
    public long negationBits() {
        long bits = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            bits += negated[node] ? negatedBits(node) : 0;
        }
        return bits;
    }

    /** Returns the width of the negated node. */
    public int negatedBits(int node) {
        var range = graph.range(node);
        return new Interval(-range.max(), -range.min()).bits();
    }

    private void read(int node, int stage) {
        if (stage == stage(node) || stage == 1) {
            wired[node] = true;
        } else {
            lastRegister[node] = Math.max(lastRegister[node], stage - 1);
        }
    }

    private int stageOfDepth(int depth) {
        return (depth + levels - 1) / levels;
    }

    @Override
    public String toString() {
        return stages + " stages of " + levels + " levels";
    }
}

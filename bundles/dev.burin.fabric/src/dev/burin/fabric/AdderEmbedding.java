// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import dev.burin.adders.AdderGraph;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;

/**
 * A matrix as a pipelined graph of adders: weights are wiring, a new vector is taken in every cycle, and the latency
 * is the number of pipeline stages.
 */
public final class AdderEmbedding implements Embedding {
    private final ConstantMatrix matrix;
    private final FabricChoice.Adders choice;
    private final AdderGraph graph;
    private final PipelineSchedule schedule;
    private final Resources resources;

    /** Makes an embedding of a verified graph: one output per sum of the matrix. */
    public AdderEmbedding(ConstantMatrix matrix, FabricChoice.Adders choice, AdderGraph graph) {
        if (graph.inputs() != matrix.columns() || graph.outputs() != matrix.rows() * matrix.groups()) {
            throw new IllegalArgumentException(matrix + " is not " + graph);
        }
        this.matrix = matrix;
        this.choice = choice;
        this.graph = graph;
        this.schedule = new PipelineSchedule(graph, choice.registerEvery());
        this.resources = Resources.ofAdders(matrix, graph.adders(), graph.adderBits() + schedule.negationBits(),
                schedule.registerBits());
    }

    public AdderGraph graph() {
        return graph;
    }

    /** Returns which stage computes what, and what each register holds. */
    public PipelineSchedule schedule() {
        return schedule;
    }

    @Override
    public ConstantMatrix matrix() {
        return matrix;
    }

    @Override
    public Interval inputRange() {
        return graph.inputRange();
    }

    @Override
    public FabricChoice.Adders choice() {
        return choice;
    }

    @Override
    public Interval sumRange(int sum) {
        return graph.outputRange(sum);
    }

    @Override
    public int latencyCycles() {
        return schedule.stages();
    }

    @Override
    public int initiationInterval() {
        return 1;
    }

    @Override
    public long romWords() {
        return 0;
    }

    @Override
    public Resources resources() {
        return resources;
    }

    @Override
    public long[] evaluate(long[] x) {
        return graph.evaluate(x);
    }

    @Override
    public String toString() {
        return matrix.name() + " " + choice + ": " + graph;
    }
}

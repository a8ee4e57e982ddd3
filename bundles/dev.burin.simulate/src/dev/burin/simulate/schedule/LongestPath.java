// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Operation;
import java.util.List;

/**
 * The latency of a network as a function of the cycles of one pass over the cache, without stages: quick enough to be
 * asked for each position of a long context.
 */
final class LongestPath {
    private final int[][] inputs;
    private final int[] outputs;
    private final long[] latency;
    private final boolean[] attention;
    private final int token;

    LongestPath(IntegerNetwork network, OperationTiming timing) {
        List<Operation> operations = network.operations();
        this.inputs = new int[operations.size()][];
        this.outputs = new int[operations.size()];
        this.latency = new long[operations.size()];
        this.attention = new boolean[operations.size()];
        this.token = network.token().id();
        for (int i = 0; i < inputs.length; i++) {
            Operation operation = operations.get(i);
            List<Stage> stages = timing.stages(operation, 0);
            inputs[i] = operation.inputs().stream().mapToInt(Value::id).toArray();
            outputs[i] = operation.output().id();
            latency[i] = stages.get(stages.size() - 1).endCycle();
            attention[i] = operation instanceof Attention;
        }
    }

    /** Returns the latency in cycles when a pass over the cache takes so many; at position 0 it takes one. */
    long cycles(long passCycles) {
        long[] ready = new long[outputs.length];
        for (int i = 0; i < outputs.length; i++) {
            long start = 0;
            for (int input : inputs[i]) {
                start = Math.max(start, ready[input]);
            }
            ready[outputs[i]] = start + latency[i] + (attention[i] ? 2 * (passCycles - 1) : 0);
        }
        return ready[token];
    }
}

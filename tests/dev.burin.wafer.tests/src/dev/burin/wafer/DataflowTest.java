// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataflowTest {
    private static final Scale ONE = Scale.uniform(1);

    @Test
    void connectsMatricesThroughWhatStandsBetweenThem() {
        assertEquals(List.of(
                new Connection("embed", "up", "norm", 4 * 15),
                new Connection("up", "down", "narrow", 6 * 8),
                new Connection("embed", "down", "embed", 4 * 8),
                new Connection("down", "head", "sum", 4 * 16)), Dataflow.connections(network()));
    }

    private static IntegerNetwork network() {
        var graph = new NetworkBuilder();
        Value x = graph.embed("embed", matrix("embed", 3, 4), new double[] {1, 1, 1}, Interval.symmetric(8), ONE);
        Value norm = graph.rmsNorm("norm", x, 1, 13);
        Value up = graph.matVec(norm, matrix("up", 6, 4), ONE);
        double[] factors = {0.01, 0.01, 0.01, 0.01, 0.01, 0.01};
        Value narrow = graph.requantize("narrow", up, factors, 1, Interval.symmetric(8), ONE);
        Value down = graph.matVec(narrow, matrix("down", 4, 6), ONE);
        Value sum = graph.add("sum", x, down, Interval.symmetric(16), ONE);
        Value logits = graph.matVec(sum, matrix("head", 3, 4), ONE);
        return graph.build("tiny", 5, logits, graph.argMax("token", logits));
    }

    private static ConstantMatrix matrix(String name, int rows, int columns) {
        return new ConstantMatrix(name, rows, columns, columns, 2, "int2", new byte[rows * columns]);
    }
}

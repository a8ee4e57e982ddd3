// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.pipeline;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import dev.burin.simulate.schedule.MatrixTiming;
import dev.burin.simulate.schedule.Schedule;
import dev.burin.simulate.schedule.ScheduleOptions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schedule of a network with attention, which takes longer with the position, between products of several cycles. */
final class SmallPipeline {
    private static final Interval BYTE = Interval.symmetric(8);
    private static final Scale ONE = Scale.uniform(1);

    private final NetworkBuilder graph = new NetworkBuilder();
    private final Map<String, MatrixTiming> timings = new HashMap<>();

    private SmallPipeline() {
    }

    /** @param context positions of the network */
    static Schedule schedule(int context) {
        SmallPipeline small = new SmallPipeline();
        IntegerNetwork network = small.network(context);
        return Schedule.of(network, small.timings, new ScheduleOptions(2, 100_000_000, 1));
    }

    private IntegerNetwork network(int context) {
        timings.put("embed", new MatrixTiming(2, 1, "table"));
        Value x = graph.embed("embed", zeros("embed", 3, 4), factors(3), BYTE, ONE);
        Value query = narrow("query", product("q", x, 4, 3));
        Value key = narrow("key", product("k", x, 2, 1));
        Value value = narrow("value", product("v", x, 2, 1));
        Value mix = graph.attention("attend", query, key, value, 2, context,
                List.of(new Exponential(1, 0), new Exponential(1, 0)), 6, ONE);
        Value logits = product("head", narrow("mixed", mix), 3, 8);
        return graph.build("small", context, logits, graph.argMax("token", logits));
    }

    private Value product(String name, Value input, int rows, int interval) {
        timings.put(name, new MatrixTiming(interval + 4, interval, "folded " + interval));
        return graph.matVec(input, zeros(name, rows, input.length()), ONE);
    }

    private Value narrow(String name, Value input) {
        return graph.requantize(name, input, factors(input.length()), 1, BYTE, ONE);
    }

    private static ConstantMatrix zeros(String name, int rows, int columns) {
        return new ConstantMatrix(name, rows, columns, columns, 4, "int4", new byte[rows * columns]);
    }

    private static double[] factors(int count) {
        double[] factors = new double[count];
        Arrays.fill(factors, 0.01);
        return factors;
    }
}

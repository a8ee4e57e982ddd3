// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import java.util.Arrays;
import java.util.List;

/** Networks small enough to be scheduled by hand; four channels of 8 bits, three tokens, ten positions. */
final class TinyNetworks {
    static final int CONTEXT = 10;
    private static final Interval BYTE = Interval.symmetric(8);
    private static final Scale ONE = Scale.uniform(1);

    private final NetworkBuilder graph = new NetworkBuilder();
    private Value x;

    /**
     * Returns a feed-forward block with a residual:
     * {@code x = embed; logits = head(x + narrow(up(normed(norm(x)))))}.
     */
    static IntegerNetwork feedForward() {
        TinyNetworks tiny = new TinyNetworks();
        tiny.x = tiny.embed();
        Value norm = tiny.graph.rmsNorm("norm", tiny.x, 1, 13);
        Value up = tiny.matrix("up", tiny.narrow("normed", norm), 4);
        tiny.x = tiny.graph.add("sum", tiny.x, tiny.narrow("narrow", up), BYTE, ONE);
        return tiny.build();
    }

    /** Returns attention of two query heads of two channels on one key head, without norm and residual. */
    static IntegerNetwork attention() {
        TinyNetworks tiny = new TinyNetworks();
        tiny.x = tiny.embed();
        Value query = tiny.narrow("query", tiny.matrix("q", tiny.x, 4));
        Value key = tiny.narrow("key", tiny.matrix("k", tiny.x, 2));
        Value value = tiny.narrow("value", tiny.matrix("v", tiny.x, 2));
        Value mix = tiny.graph.attention("attend", query, key, value, 2, CONTEXT,
                List.of(new Exponential(1, 0), new Exponential(1, 0)), 6, ONE);
        tiny.x = tiny.narrow("mixed", mix);
        return tiny.build();
    }

    private Value embed() {
        return graph.embed("embed", zeros("embed", 3, 4), factors(3), BYTE, ONE);
    }

    private Value matrix(String name, Value input, int rows) {
        return graph.matVec(input, zeros(name, rows, input.length()), ONE);
    }

    private Value narrow(String name, Value input) {
        return graph.requantize(name, input, factors(input.length()), 1, BYTE, ONE);
    }

    private IntegerNetwork build() {
        Value logits = matrix("head", x, 3);
        return graph.build("tiny", CONTEXT, logits, graph.argMax("token", logits));
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

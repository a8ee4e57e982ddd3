// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import java.util.Arrays;

/** An embedding at the ends of its range, multiplied by matrices whose rows have its signs or the opposite ones. */
final class ExtremeNetwork {
    private static final int ROWS = 37;
    private static final Scale STEP = Scale.uniform(1);

    private ExtremeNetwork() {
    }

    static IntegerNetwork of(int bits, int columns) {
        Interval range = Interval.symmetric(bits);
        NetworkBuilder graph = new NetworkBuilder();
        double[] factors = new double[ROWS];
        Arrays.fill(factors, Math.min(60_000, range.max() / 127.0 + 1));
        Value x = graph.embed("embed", signs("embed", columns), factors, range, STEP);
        Value sums = graph.matVec(x, signs("head", columns), STEP);
        double[] narrow = new double[ROWS];
        Arrays.setAll(narrow, row -> (row % 5 - 1) * (row % 7 == 0 ? 1e-9 : 0.37) * (1 << 15) / sums.range().magnitude());
        Value logits = graph.requantize("logits", sums, narrow, 1, Interval.symmetric(16), STEP);
        return graph.build("extreme", 40, logits, graph.argMax("token", logits));
    }

    /** Returns a matrix of largest codes; row r has the signs of {@code r / 2}, odd rows the opposite ones. */
    private static ConstantMatrix signs(String name, int columns) {
        byte[] codes = new byte[ROWS * columns];
        for (int i = 0; i < codes.length; i++) {
            int row = i / columns;
            int sign = (row / 2 * 31 + i % columns * 17) % 5 < 2 ? 1 : -1;
            codes[i] = (byte) (127 * (row % 2 == 0 ? sign : -sign));
        }
        return new ConstantMatrix(name, ROWS, columns, columns, 8, "int8", codes);
    }
}

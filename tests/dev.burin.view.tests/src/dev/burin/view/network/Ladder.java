// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.network;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import java.util.Arrays;

/** A network of equal blocks, each a product added to its input. */
final class Ladder {
    private static final int SIZE = 4;
    private static final Scale SCALE = Scale.uniform(1);
    private static final Interval WIDE = Interval.symmetric(16);

    private Ladder() {
    }

    static IntegerNetwork of(int blocks) {
        NetworkBuilder builder = new NetworkBuilder();
        Value stream = builder.embed("embed", matrix("embed"), factors(), WIDE, SCALE);
        for (int i = 0; i < blocks; i++) {
            Value product = builder.matVec(stream, matrix("layers." + i + ".up"), SCALE);
            Value narrow = builder.requantize("layers." + i + ".narrow", product, factors(), 1, WIDE, SCALE);
            stream = builder.add("layers." + i + ".residual", stream, narrow, WIDE, SCALE);
        }
        Value logits = builder.matVec(stream, matrix("head"), SCALE);
        return builder.build("ladder", 8, logits, builder.argMax("token", logits));
    }

    private static ConstantMatrix matrix(String name) {
        byte[] codes = new byte[SIZE * SIZE];
        Arrays.fill(codes, (byte) 1);
        return new ConstantMatrix(name, SIZE, SIZE, SIZE, 4, "int4 per row", codes);
    }

    private static double[] factors() {
        double[] factors = new double[SIZE];
        Arrays.fill(factors, 0.5);
        return factors;
    }
}

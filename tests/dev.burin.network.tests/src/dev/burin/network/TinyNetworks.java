// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

/** Networks of a few operations, made by hand. */
public final class TinyNetworks {
    private static final Scale ONE = Scale.uniform(1);

    private TinyNetworks() {
    }

    /** Returns a network whose logits are the codes of a token's row: -3 5 5 -3 and 0 0 0 0. */
    public static IntegerNetwork ties() {
        ConstantMatrix table = new ConstantMatrix("embed", 4, 4, 4, 8, "int8", new byte[] {-3, 5, 5, -3,
            0, 0, 0, 0, 1, 2, 3, 4, 4, 3, 2, 1});
        NetworkBuilder builder = new NetworkBuilder();
        Value logits = builder.embed("embed", table, new double[] {1, 1, 1, 1}, Interval.symmetric(8), ONE);
        return builder.build("ties", 3, logits, builder.argMax("token", logits));
    }

    /** Returns embedding, product and argmax: two tokens, width 2. */
    public static IntegerNetwork product() {
        NetworkBuilder builder = new NetworkBuilder();
        ConstantMatrix table = new ConstantMatrix("embed", 2, 2, 2, 4, "int4", new byte[] {1, -2, 3, -4});
        Value x = builder.embed("embed", table, new double[] {1, 0.5}, Interval.symmetric(8), Scale.uniform(0.25));
        ConstantMatrix matrix = new ConstantMatrix("head", 2, 2, 2, 3, "int3", new byte[] {-4, 3, 0, 1});
        Value logits = builder.matVec(x, matrix, Scale.perChannel(new double[] {1, 2}));
        return builder.build("tiny", 2, logits, builder.argMax("token", logits));
    }
}

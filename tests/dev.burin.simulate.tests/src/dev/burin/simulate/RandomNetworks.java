// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.NetworkBuilder;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Small networks of every operation, with weights, widths and sizes by chance: odd sizes, groups, both pairings of rotated
 * channels, key heads shared by one to three query heads, caches of bytes and wider, sums that saturate and that vanish.
 */
public final class RandomNetworks {
    private static final Scale STEP = Scale.uniform(0.01);

    private final SplittableRandom random;
    private final NetworkBuilder graph = new NetworkBuilder();
    private final int context;
    private final int residualBits;
    private final int activationBits;
    private final int cacheBits;

    private RandomNetworks(long seed) {
        random = new SplittableRandom(seed);
        context = 20 + random.nextInt(60);
        residualBits = 10 + random.nextInt(15);
        activationBits = 4 + random.nextInt(13);
        cacheBits = random.nextInt(4) == 0 ? 9 + random.nextInt(4) : 4 + random.nextInt(5);
    }

    /** Returns the network of a seed. */
    public static IntegerNetwork of(long seed) {
        return new RandomNetworks(seed).network("random" + seed);
    }

    private IntegerNetwork network(String name) {
        int vocabulary = 17 + random.nextInt(60);
        int width = 2 * (5 + random.nextInt(40));
        Interval residual = Interval.symmetric(residualBits);
        ConstantMatrix table = matrix("embed", vocabulary, width);
        Value x = graph.embed("embed", table, factors(vocabulary * table.groups(), 128, residual), residual, STEP);
        for (int layer = 0; layer < 2; layer++) {
            x = attention("layers." + layer + ".attention", x);
            x = gated("layers." + layer + ".mlp", x);
        }
        Value normed = norm("norm", x);
        Value logits = project("head", normed, vocabulary, Interval.symmetric(8 + random.nextInt(12)));
        return graph.build(name, context, logits, graph.argMax("token", logits));
    }

    private Value attention(String block, Value x) {
        int headSize = 2 * (1 + random.nextInt(9));
        int kvHeads = 1 + random.nextInt(3);
        int heads = kvHeads * (1 + random.nextInt(3));
        Value normed = norm(block + ".norm", x);
        int queryBits = random.nextInt(3) == 0 ? 26 - cacheBits : cacheBits + random.nextInt(3);
        Value query = rotated(block + ".q", normed, heads * headSize, headSize, Math.min(queryBits, 18));
        Value key = rotated(block + ".k", normed, kvHeads * headSize, headSize, cacheBits);
        Value value = project(block + ".v", normed, kvHeads * headSize, Interval.symmetric(cacheBits));
        List<Exponential> exponentials = new ArrayList<>();
        for (int head = 0; head < heads; head++) {
            exponentials.add(Exponential.ofStep(Math.pow(2, -random.nextInt(18))));
        }
        Value mixed = graph.attention(block + ".attend", query, key, value, headSize, context, exponentials,
                random.nextInt(8), STEP);
        return graph.add(block + ".add", x, project(block + ".o", mixed, x.length(), x.range()), x.range(), STEP);
    }

    private Value rotated(String name, Value input, int length, int headSize, int bits) {
        int extra = random.nextInt(6);
        Value wide = project(name, input, length, Interval.symmetric(bits + extra + 1));
        Rope.Pairing pairing = random.nextBoolean() ? Rope.Pairing.HALVES : Rope.Pairing.NEIGHBOURS;
        return graph.rope(name + ".rope", wide, RotationTable.of(context, headSize, 10_000), headSize, pairing, extra,
                Interval.symmetric(bits), STEP);
    }

    private Value gated(String block, Value x) {
        int hidden = 3 + random.nextInt(90);
        Interval range = Interval.symmetric(6 + random.nextInt(5));
        Value normed = norm(block + ".norm", x);
        Value gate = project(block + ".gate", normed, hidden, range);
        Value up = project(block + ".up", normed, hidden, range);
        Interval silu = Interval.symmetric(10);
        int[] entries = new int[(int) (range.max() - range.min() + 1)];
        Arrays.setAll(entries, i -> random.nextInt((int) silu.min(), (int) silu.max() + 1));
        Value activated = graph.lookup(block + ".silu", gate, new Lookup.Table(entries), silu, STEP);
        Value product = graph.multiply(block + ".product", activated, up, STEP);
        return graph.add(block + ".add", x, project(block + ".down", product, x.length(), x.range()), x.range(), STEP);
    }

    private Value norm(String name, Value x) {
        return graph.rmsNorm(name + ".unit", x, 1L << random.nextInt(20), 8 + random.nextInt(10));
    }

    /** Requantizes to activations, multiplies by a matrix, requantizes the sums. */
    private Value project(String name, Value input, int rows, Interval range) {
        Interval narrow = Interval.symmetric(activationBits);
        Value activation = input.range().bits() <= activationBits ? input : graph.requantize(name + ".in", input,
                factors(input.length(), input.range().magnitude(), narrow), 1, narrow, STEP);
        ConstantMatrix matrix = matrix(name, rows, input.length());
        Value sums = graph.matVec(activation, matrix, STEP);
        return graph.requantize(name + ".out", sums, factors(rows * matrix.groups(),
                sums.range().magnitude() / 8 + 1, range), matrix.groups(), range, STEP);
    }

    private ConstantMatrix matrix(String name, int rows, int columns) {
        int bits = 2 + random.nextInt(7);
        int group = random.nextInt(3) == 0 ? smallestFactor(columns) : columns;
        byte[] codes = new byte[rows * columns];
        int limit = 1 << bits - 1;
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) random.nextInt(-limit, limit);
        }
        return new ConstantMatrix(name, rows, columns, group, bits, "random", codes);
    }

    private static int smallestFactor(int n) {
        int factor = 2;
        while (n % factor != 0) {
            factor++;
        }
        return Math.max(factor, n / factor);
    }

    /** Returns factors that take a magnitude to about a range, some to several times of it, some to a fraction. */
    private double[] factors(int count, double magnitude, Interval range) {
        double[] factors = new double[count];
        for (int i = 0; i < count; i++) {
            double factor = range.magnitude() / magnitude * Math.pow(2, random.nextInt(5) - 2) * (0.5 + random.nextDouble());
            factor = Math.min(factor, 60_000);
            factors[i] = random.nextBoolean() ? factor : -factor;
        }
        return factors;
    }
}

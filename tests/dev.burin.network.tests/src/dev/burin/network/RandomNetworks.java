// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.operation.Add;
import dev.burin.network.operation.ArgMax;
import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Multiply;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import dev.burin.network.operation.Scaling;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small networks of random operations with random constants; some ranges are narrow, so that values saturate. */
public final class RandomNetworks {
    private static final int OPERATIONS = 14;

    private final SplittableRandom random;
    private final List<Operation> operations = new ArrayList<>();
    private final int context;
    private final List<RotationTable> rotations = new ArrayList<>();

    private RandomNetworks(long seed) {
        random = new SplittableRandom(seed);
        context = random.nextInt(8) == 0 ? random.nextInt(30, 60) : random.nextInt(1, 6);
    }

    /** Returns the network of that seed. */
    public static IntegerNetwork of(long seed) {
        return new RandomNetworks(seed).network();
    }

    /** Returns a matrix of random width, groups and codes, the extremes more often than others. */
    static ConstantMatrix matrix(SplittableRandom random, String name, int rows, int columns) {
        int bits = random.nextInt(1, 9);
        int limit = 1 << (bits - 1);
        byte[] codes = new byte[rows * columns];
        for (int i = 0; i < codes.length; i++) {
            int kind = random.nextInt(8);
            codes[i] = (byte) (kind == 0 ? -limit : kind == 1 ? limit - 1 : kind == 2 ? 0 : random.nextInt(-limit, limit));
        }
        int group = random.nextInt(1, columns + 1);
        while (columns % group != 0) {
            group--;
        }
        return new ConstantMatrix(name, rows, columns, group, bits, "random ±", codes);
    }

    private IntegerNetwork network() {
        ConstantMatrix table = matrix(random, "embed", random.nextInt(2, 8), 2 * random.nextInt(1, 5));
        add(new Embed("embed", table, scaling(table.rows(), table.groups()), value("embed", table.columns(), range(20))));
        while (operations.size() < OPERATIONS) {
            grow(pick(), random.nextInt(8));
        }
        Value logits = matVec(narrow(pick(), 8), table.rows());
        Value token = value("token", 1, new Interval(0, logits.length() - 1L));
        add(new ArgMax("token", logits, token));
        return new IntegerNetwork("random", logits.length(), context, operations, logits, token);
    }

    private void grow(Value x, int kind) {
        switch (kind) {
            case 0 -> matVec(narrow(x, random.nextInt(2, 13)), random.nextInt(1, 10));
            case 1 -> requantize(x, range(random.nextInt(2, 25)));
            case 2 -> norm(narrow(x, random.nextInt(2, 25)));
            case 3 -> rope(narrow(matVec(narrow(x, 8), 2 * random.nextInt(1, 5)), random.nextInt(2, 25)));
            case 4 -> attention(x);
            case 5 -> lookup(narrow(x, random.nextInt(2, 9)));
            case 6 -> {
                Value left = narrow(x, random.nextInt(2, 16));
                Value right = narrow(left, random.nextInt(2, 16));
                long product = left.range().magnitude() * right.range().magnitude();
                add(new Multiply(name(), left, right, value(name(), x.length(), Interval.within(product))));
            }
            default -> {
                Value left = narrow(x, random.nextInt(2, 31));
                Value right = narrow(left, random.nextInt(2, 31));
                add(new Add(name(), left, right, value(name(), x.length(), range(24))));
            }
        }
    }

    private Value matVec(Value input, int rows) {
        ConstantMatrix matrix = matrix(random, name(), rows, input.length());
        Interval range = Interval.within(matrix.sumMagnitude(input.range().magnitude()));
        Value sums = add(new MatVec(name(), input, matrix, value(name(), rows * matrix.groups(), range)));
        return matrix.groups() == 1 ? sums : requantize(sums, matrix.groups(), range(24));
    }

    /** Returns the value itself if it is narrow enough, else its requantization, often saturating. */
    private Value narrow(Value x, int bits) {
        return x.range().bits() <= bits && random.nextBoolean() ? x : requantize(x, range(bits));
    }

    private Value requantize(Value x, Interval range) {
        return requantize(x, 1, range);
    }

    private Value requantize(Value x, int groups, Interval range) {
        int outputs = x.length() / groups;
        return add(new Requantize(name(), x, scaling(outputs, groups), value(name(), outputs, range)));
    }

    private void norm(Value x) {
        int fractionBits = random.nextInt(1, 25);
        long epsilon = random.nextLong(1, 1L << random.nextInt(1, 40));
        Interval range = Interval.within((1L << fractionBits) + random.nextInt(2));
        add(new RmsNorm(name(), x, epsilon, fractionBits, value(name(), x.length(), range)));
    }

    private Value rope(Value x) {
        int headSize = x.length() % 4 == 0 && random.nextBoolean() ? x.length() / 2 : x.length();
        Rope.Pairing pairing = Rope.Pairing.values()[random.nextInt(2)];
        return add(new Rope(name(), x, rotation(headSize), headSize, pairing, random.nextInt(0, 17),
                value(name(), x.length(), range(24))));
    }

    /** Returns one of the tables already used if one fits, so that tables are shared. */
    private RotationTable rotation(int headSize) {
        for (RotationTable table : rotations) {
            if (table.pairs() == headSize / 2) {
                return table;
            }
        }
        rotations.add(RotationTable.of(context + random.nextInt(3), headSize, random.nextDouble(1, 1000)));
        return rotations.get(rotations.size() - 1);
    }

    private void attention(Value x) {
        int kvHeads = random.nextInt(1, 4);
        int heads = kvHeads * random.nextInt(1, 4);
        int size = random.nextInt(1, 5);
        Value from = narrow(x, 8);
        Value query = requantize(matVec(from, heads * size), range(random.nextInt(2, 14)));
        Value key = requantize(matVec(from, kvHeads * size), range(random.nextInt(2, 14)));
        Value value = requantize(matVec(from, kvHeads * size), range(random.nextInt(2, 16)));
        List<Exponential> exponentials = new ArrayList<>();
        for (int head = 0; head < heads; head++) {
            exponentials.add(new Exponential(random.nextInt(1, (1 << 15) + 1), random.nextInt(0, 19)));
        }
        int fractionBits = random.nextInt(0, 13);
        Interval range = Interval.within((value.range().magnitude() + 1) << fractionBits);
        add(new Attention(name(), query, key, value, heads, kvHeads, size, context + random.nextInt(3), exponentials,
                fractionBits, value(name(), heads * size, range)));
    }

    private void lookup(Value x) {
        Interval range = range(random.nextInt(2, 25));
        int[] entries = new int[(int) (x.range().max() - x.range().min() + 1)];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (int) random.nextLong(range.min(), range.max() + 1);
        }
        add(new Lookup(name(), x, new Lookup.Table(entries), value(name(), x.length(), range)));
    }

    private Scaling scaling(int outputs, int groups) {
        int limit = (1 << (Scaling.MULTIPLIER_BITS - 1)) - 1;
        int[] multipliers = new int[outputs * groups];
        byte[] shifts = new byte[outputs];
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] = random.nextInt(6) == 0 ? limit : random.nextInt(-limit, limit + 1);
        }
        for (int o = 0; o < outputs; o++) {
            shifts[o] = (byte) random.nextInt(0, random.nextBoolean() ? 24 : Scaling.MAX_SHIFT + 1);
        }
        return Scaling.exact(multipliers, shifts, groups);
    }

    /** Returns a range of at most so many bits, one in three not symmetric. */
    private Interval range(int bits) {
        Interval full = Interval.symmetric(bits);
        return random.nextInt(3) > 0 ? full : new Interval(-random.nextLong(full.max() + 1), full.max());
    }

    private Value pick() {
        return operations.get(random.nextInt(operations.size())).output();
    }

    private String name() {
        return "layer." + operations.size();
    }

    private Value value(String name, int length, Interval range) {
        double[] steps = random.nextBoolean() ? new double[] {random.nextDouble()} : random.doubles(length).toArray();
        return new Value(operations.size(), name, length, range, Scale.perChannel(steps));
    }

    private Value add(Operation operation) {
        operations.add(operation);
        return operation.output();
    }
}

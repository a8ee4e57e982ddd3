// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.evaluate;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Fixed;
import dev.burin.network.arithmetic.InverseNorm;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one sequence through a network, a token at a time, in the plainest way. Holds the sequence's caches; not for
 * use from several threads. Every value is checked against its declared range: a violation is a defect in lowering.
 */
public final class Evaluator {
    private final IntegerNetwork network;
    private final Map<String, AttentionCache> caches = new HashMap<>();
    private final long[][] values;
    private int position;

    public Evaluator(IntegerNetwork network) {
        this.network = network;
        this.values = new long[network.operations().size()][];
        for (Attention attention : network.attentions()) {
            caches.put(attention.name(), new AttentionCache(attention));
        }
    }

    /**
     * Runs one token at the next position and returns the greedy choice of the one after it.
     *
     * @throws IllegalStateException if the context is full
     */
    public int step(int token) {
        if (position >= network.context()) {
            throw new IllegalStateException("the context of " + network.context() + " positions is full");
        }
        for (Operation operation : network.operations()) {
            long[] result = run(operation, token);
            check(operation.output(), result);
            values[operation.output().id()] = result;
        }
        position++;
        return (int) values[network.token().id()][0];
    }

    /** Returns what the last step put into a value. */
    public long[] value(Value value) {
        return values[value.id()].clone();
    }

    /** Returns the logits of the last step, in integer steps. */
    public long[] logits() {
        return value(network.logits());
    }

    /** Returns the number of tokens run so far. */
    public int position() {
        return position;
    }

    private long[] run(Operation operation, int token) {
        List<Value> inputs = operation.inputs();
        long[] x = inputs.isEmpty() ? new long[0] : values[inputs.get(0).id()];
        if (operation instanceof Embed embed) {
            return embed(embed, token);
        } else if (operation instanceof MatVec matVec) {
            return matVec(matVec, x);
        } else if (operation instanceof Requantize requantize) {
            return requantize(requantize, x);
        } else if (operation instanceof RmsNorm norm) {
            return norm(norm, x);
        } else if (operation instanceof Rope rope) {
            return rope(rope, x, position);
        } else if (operation instanceof Attention attention) {
            AttentionCache cache = caches.get(attention.name());
            return cache.step(position, x, values[attention.key().id()], values[attention.value().id()]);
        } else if (operation instanceof Lookup lookup) {
            return lookup(lookup, x);
        } else if (operation instanceof Multiply multiply) {
            return multiply(x, values[multiply.right().id()]);
        } else if (operation instanceof Add add) {
            return add(x, values[add.right().id()], add.output().range());
        } else if (operation instanceof ArgMax) {
            return argMax(x);
        }
        throw new AssertionError(operation);
    }

    private static long[] embed(Embed embed, int token) {
        long[] y = new long[embed.output().length()];
        for (int i = 0; i < y.length; i++) {
            long product = (long) embed.table().code(token, i)
                    * embed.scaling().multiplier(token, i / embed.table().groupSize());
            y[i] = embed.output().range().clamp(Fixed.roundShift(product, embed.scaling().shift(token)));
        }
        return y;
    }

    private static long[] matVec(MatVec operation, long[] x) {
        var matrix = operation.matrix();
        long[] y = new long[matrix.rows() * matrix.groups()];
        for (int r = 0; r < matrix.rows(); r++) {
            for (int c = 0; c < matrix.columns(); c++) {
                y[r * matrix.groups() + c / matrix.groupSize()] += matrix.code(r, c) * x[c];
            }
        }
        return y;
    }

    private static long[] requantize(Requantize operation, long[] x) {
        var scaling = operation.scaling();
        long[] y = new long[operation.output().length()];
        for (int o = 0; o < y.length; o++) {
            long sum = 0;
            for (int g = 0; g < scaling.groups(); g++) {
                sum += x[o * scaling.groups() + g] * scaling.multiplier(o, g);
            }
            y[o] = operation.output().range().clamp(Fixed.roundShift(sum, scaling.shift(o)));
        }
        return y;
    }

    private static long[] norm(RmsNorm operation, long[] x) {
        long sum = operation.epsilon();
        for (long element : x) {
            sum += element * element;
        }
        InverseNorm inverse = InverseNorm.of(sum);
        int shift = inverse.exponent() - operation.fractionBits();
        long[] y = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            long product = x[i] * inverse.mantissa();
            long scaled = shift >= 0 ? Fixed.roundShift(product, shift) : product << -shift;
            y[i] = operation.output().range().clamp(scaled);
        }
        return y;
    }

    private static long[] rope(Rope operation, long[] x, int position) {
        RotationTable table = operation.table();
        int shift = RotationTable.FRACTION_BITS + operation.shift();
        Interval range = operation.output().range();
        long[] y = new long[x.length];
        for (int head = 0; head < x.length; head += operation.headSize()) {
            for (int pair = 0; pair < table.pairs(); pair++) {
                int a = head + operation.pairing().first(pair);
                int b = head + operation.pairing().second(pair, operation.headSize());
                long cosine = table.cosine(position, pair);
                long sine = table.sine(position, pair);
                y[a] = range.clamp(Fixed.roundShift(x[a] * cosine - x[b] * sine, shift));
                y[b] = range.clamp(Fixed.roundShift(x[a] * sine + x[b] * cosine, shift));
            }
        }
        return y;
    }

    private static long[] lookup(Lookup operation, long[] x) {
        long[] y = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = operation.table().entry((int) (x[i] - operation.input().range().min()));
        }
        return y;
    }

    private static long[] multiply(long[] a, long[] b) {
        long[] y = new long[a.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = a[i] * b[i];
        }
        return y;
    }

    private static long[] add(long[] a, long[] b, Interval range) {
        long[] y = new long[a.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = range.clamp(a[i] + b[i]);
        }
        return y;
    }

    private static long[] argMax(long[] x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            if (x[i] > x[best]) {
                best = i;
            }
        }
        return new long[] {best};
    }

    private static void check(Value value, long[] elements) {
        if (elements.length != value.length()) {
            throw new IllegalStateException(value + " has " + elements.length + " elements");
        }
        for (long element : elements) {
            if (!value.range().contains(element)) {
                throw new IllegalStateException(value + " cannot hold " + element);
            }
        }
    }
}

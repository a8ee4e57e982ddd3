// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

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
import dev.burin.network.arithmetic.Exponential;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a network operation by operation: numbers the values and infers every range that follows from the inputs.
 * Each method adds one operation and returns what it makes; the value has the operation's name.
 */
public final class NetworkBuilder {
    private final List<Operation> operations = new ArrayList<>();

    /** Adds an embedding lookup; factors are the real factors of code to residual step, one per row and group. */
    public Value embed(String name, ConstantMatrix table, double[] factors, Interval range, Scale scale) {
        Value output = value(name, table.columns(), range, scale);
        return add(new Embed(name, table, Scaling.of(factors, table.groups()), output));
    }

    /** Adds a constant product; its accumulators are as wide as the worst row needs. */
    public Value matVec(Value input, ConstantMatrix matrix, Scale scale) {
        Interval range = Interval.within(matrix.sumMagnitude(input.range().magnitude()));
        Value output = value(matrix.name(), matrix.rows() * matrix.groups(), range, scale);
        return add(new MatVec(matrix.name(), input, matrix, output));
    }

    /** Adds a requantizer; factors are real, {@code groups} per output. */
    public Value requantize(String name, Value input, double[] factors, int groups, Interval range, Scale scale) {
        Value output = value(name, factors.length / groups, range, scale);
        return add(new Requantize(name, input, Scaling.of(factors, groups), output));
    }

    /** Adds a scaling to unit length with so many fraction bits. */
    public Value rmsNorm(String name, Value input, long epsilon, int fractionBits) {
        Interval range = Interval.within((1L << fractionBits) + 1);
        Value output = value(name, input.length(), range, Scale.uniform(Math.scalb(1.0, -fractionBits)));
        return add(new RmsNorm(name, input, epsilon, fractionBits, output));
    }

    /** Adds a rotation by position. */
    public Value rope(String name, Value input, RotationTable table, int headSize, Rope.Pairing pairing, int shift,
            Interval range, Scale scale) {
        Value output = value(name, input.length(), range, scale);
        return add(new Rope(name, input, table, headSize, pairing, shift, output));
    }

    /** Adds attention; its output has the value's range and so many fraction bits more. */
    public Value attention(String name, Value query, Value key, Value value, int headSize, int context,
            List<Exponential> exponentials, int fractionBits, Scale scale) {
        Interval range = Interval.within((value.range().magnitude() + 1) << fractionBits);
        Value output = value(name, query.length(), range, scale);
        return add(new Attention(name, query, key, value, query.length() / headSize, key.length() / headSize, headSize,
                context, exponentials, fractionBits, output));
    }

    /** Adds a table lookup. */
    public Value lookup(String name, Value input, Lookup.Table table, Interval range, Scale scale) {
        return add(new Lookup(name, input, table, value(name, input.length(), range, scale)));
    }

    /** Adds an exact product element by element. */
    public Value multiply(String name, Value left, Value right, Scale scale) {
        Interval range = Interval.within(left.range().magnitude() * right.range().magnitude());
        return add(new Multiply(name, left, right, value(name, left.length(), range, scale)));
    }

    /** Adds a saturating sum. */
    public Value add(String name, Value left, Value right, Interval range, Scale scale) {
        return add(new Add(name, left, right, value(name, left.length(), range, scale)));
    }

    /** Adds the choice of the largest element. */
    public Value argMax(String name, Value input) {
        Interval range = new Interval(0, input.length() - 1L);
        return add(new ArgMax(name, input, value(name, 1, range, Scale.uniform(1))));
    }

    /** Returns the network of everything added. */
    public IntegerNetwork build(String name, int context, Value logits, Value token) {
        return new IntegerNetwork(name, logits.length(), context, operations, logits, token);
    }

    private Value value(String name, int length, Interval range, Scale scale) {
        return new Value(operations.size(), name, length, range, scale);
    }

    private Value add(Operation operation) {
        operations.add(operation);
        return operation.output();
    }
}

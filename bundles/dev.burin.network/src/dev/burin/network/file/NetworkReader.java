// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import dev.burin.base.problem.ProblemException;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.network.Scale;
import dev.burin.network.Value;
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

/**
 * Reads the body of a network file. What the file says is checked by the constructors that also check lowering: they
 * refuse by {@link IllegalArgumentException}, which becomes a problem here.
 */
final class NetworkReader {
    /** The least that an entry of any list can take. */
    private static final int ENTRY_BYTES = 8;

    private final SealedInput in;
    private List<ConstantMatrix> matrices = List.of();
    private List<Scaling> scalings = List.of();
    private List<RotationTable> rotations = List.of();
    private List<Lookup.Table> tables = List.of();
    private List<Value> values = List.of();
    private int nextValue;

    NetworkReader(SealedInput in) {
        this.in = in;
    }

    IntegerNetwork read() throws ProblemException {
        String name = in.string("the network's name");
        int vocabulary = in.i32();
        int context = in.i32();
        matrices = list("the matrices", this::matrix);
        scalings = list("the scalings", this::scaling);
        rotations = list("the rotations", this::rotation);
        tables = list("the tables", this::table);
        values = list("the values", this::value);
        List<Operation> operations = list("the operations", this::operation);
        return checked(() -> new IntegerNetwork(name, vocabulary, context, operations, input(), input()));
    }

    /** Reads one thing; may refuse what it reads by {@link IllegalArgumentException}. */
    private interface Entry<T> {
        T read() throws ProblemException;
    }

    private <T> T checked(Entry<T> entry) throws ProblemException {
        int start = in.offset();
        try {
            return entry.read();
        } catch (IllegalArgumentException e) {
            throw in.invalid(start, e.getMessage());
        }
    }

    private <T> List<T> list(String what, Entry<T> entry) throws ProblemException {
        int count = in.count(what, ENTRY_BYTES);
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(checked(entry));
        }
        return items;
    }

    private ConstantMatrix matrix() throws ProblemException {
        String name = in.string("a matrix's name");
        String scheme = in.string("a matrix's scheme");
        int rows = in.i32();
        int columns = in.i32();
        int groupSize = in.i32();
        int bits = in.u8();
        byte[] codes = in.packed("the codes of " + name, size(rows, columns), bits);
        return new ConstantMatrix(name, rows, columns, groupSize, bits, scheme, codes);
    }

    private Scaling scaling() throws ProblemException {
        int outputs = in.i32();
        int groups = in.i32();
        long multipliers = size(outputs, groups);
        byte[] shifts = in.bytes("the shifts", outputs);
        return Scaling.exact(in.ints("the multipliers", multipliers), shifts, groups);
    }

    private RotationTable rotation() throws ProblemException {
        int positions = in.i32();
        int pairs = in.i32();
        short[] cosines = in.shorts("the cosines", size(positions, pairs));
        return RotationTable.exact(positions, pairs, cosines, in.shorts("the sines", cosines.length));
    }

    private Lookup.Table table() throws ProblemException {
        return new Lookup.Table(in.ints("a table", Integer.toUnsignedLong(in.i32())));
    }

    private Value value() throws ProblemException {
        String name = in.string("a value's name");
        int length = in.i32();
        Interval range = new Interval(in.i64(), in.i64());
        return new Value(nextValue++, name, length, range, Scale.perChannel(in.doubles("the steps of " + name)));
    }

    private Operation operation() throws ProblemException {
        int start = in.offset();
        int number = in.u8();
        Kind kind = Kind.of(number).orElseThrow(() -> in.invalid(start, "there is no operation of kind " + number));
        String name = in.string("an operation's name");
        Value output = input();
        return switch (kind) {
            case EMBED -> new Embed(name, constant("matrix", matrices), constant("scaling", scalings), output);
            case MATVEC -> new MatVec(name, input(), constant("matrix", matrices), output);
            case REQUANTIZE -> new Requantize(name, input(), constant("scaling", scalings), output);
            case RMSNORM -> new RmsNorm(name, input(), in.i64(), in.u8(), output);
            case ROPE -> new Rope(name, input(), constant("rotation", rotations), in.i32(), pairing(), in.u8(), output);
            case ATTENTION -> attention(name, output);
            case LOOKUP -> new Lookup(name, input(), constant("table", tables), output);
            case MULTIPLY -> new Multiply(name, input(), input(), output);
            case ADD -> new Add(name, input(), input(), output);
            case ARGMAX -> new ArgMax(name, input(), output);
        };
    }

    private Attention attention(String name, Value output) throws ProblemException {
        Value query = input();
        Value key = input();
        Value value = input();
        int start = in.offset();
        int heads = in.i32();
        if (heads <= 0 || heads > query.length()) {
            throw in.invalid(start, name + ": " + heads + " heads");
        }
        int kvHeads = in.i32();
        int headSize = in.i32();
        int context = in.i32();
        int fractionBits = in.u8();
        List<Exponential> exponentials = new ArrayList<>();
        for (int head = 0; head < heads; head++) {
            exponentials.add(new Exponential(in.i32(), in.u8()));
        }
        return new Attention(name, query, key, value, heads, kvHeads, headSize, context, exponentials, fractionBits,
                output);
    }

    private Rope.Pairing pairing() throws ProblemException {
        int start = in.offset();
        int number = in.u8();
        if (number >= Rope.Pairing.values().length) {
            throw in.invalid(start, "there is no pairing " + number);
        }
        return Rope.Pairing.values()[number];
    }

    private Value input() throws ProblemException {
        return constant("value", values);
    }

    private <T> T constant(String what, List<T> items) throws ProblemException {
        int start = in.offset();
        int index = in.i32();
        if (index < 0 || index >= items.size()) {
            throw in.invalid(start, "there is no " + what + " " + Integer.toUnsignedString(index));
        }
        return items.get(index);
    }

    private long size(int rows, int columns) throws ProblemException {
        if (rows <= 0 || columns <= 0) {
            throw in.invalid(in.offset(), "there is nothing of " + rows + " x " + columns);
        }
        return (long) rows * columns;
    }
}

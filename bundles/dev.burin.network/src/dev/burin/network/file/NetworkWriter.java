// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.file;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;
import dev.burin.network.operation.Attention;
import dev.burin.network.operation.Embed;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.MatVec;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import dev.burin.network.operation.Scaling;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes the body of a network file. */
final class NetworkWriter {
    private final IntegerNetwork network;
    private final SealedOutput out;
    private final Pool<ConstantMatrix> matrices = new Pool<>();
    private final Pool<Scaling> scalings = new Pool<>();
    private final Pool<RotationTable> rotations = new Pool<>();
    private final Pool<Lookup.Table> tables = new Pool<>();

    NetworkWriter(IntegerNetwork network, SealedOutput out) {
        this.network = network;
        this.out = out;
        network.operations().forEach(this::collect);
    }

    private void collect(Operation operation) {
        if (operation instanceof Embed embed) {
            matrices.add(embed.table());
            scalings.add(embed.scaling());
        } else if (operation instanceof MatVec product) {
            matrices.add(product.matrix());
        } else if (operation instanceof Requantize requantize) {
            scalings.add(requantize.scaling());
        } else if (operation instanceof Rope rope) {
            rotations.add(rope.table());
        } else if (operation instanceof Lookup lookup) {
            tables.add(lookup.table());
        }
    }

    void write() throws IOException {
        out.string(network.name());
        out.i32(network.vocabulary());
        out.i32(network.context());
        list(matrices.items(), this::matrix);
        list(scalings.items(), this::scaling);
        list(rotations.items(), this::rotation);
        list(tables.items(), this::table);
        list(network.operations().stream().map(Operation::output).sorted(Comparator.comparingInt(Value::id)).toList(),
                this::value);
        list(network.operations(), this::operation);
        out.i32(network.logits().id());
        out.i32(network.token().id());
    }

    /** Writes one entry of a list. */
    private interface Entry<T> {
        void write(T item) throws IOException;
    }

    private <T> void list(List<T> items, Entry<T> entry) throws IOException {
        out.i32(items.size());
        for (T item : items) {
            entry.write(item);
        }
    }

    private void matrix(ConstantMatrix matrix) throws IOException {
        out.string(matrix.name());
        out.string(matrix.scheme());
        out.i32(matrix.rows());
        out.i32(matrix.columns());
        out.i32(matrix.groupSize());
        out.u8(matrix.bits());
        out.packed(matrix.codes(), matrix.bits());
    }

    private void scaling(Scaling scaling) throws IOException {
        out.i32(scaling.outputs());
        out.i32(scaling.groups());
        for (int o = 0; o < scaling.outputs(); o++) {
            out.u8(scaling.shift(o));
        }
        for (int o = 0; o < scaling.outputs(); o++) {
            for (int g = 0; g < scaling.groups(); g++) {
                out.i32(scaling.multiplier(o, g));
            }
        }
    }

    private void rotation(RotationTable table) throws IOException {
        out.i32(table.positions());
        out.i32(table.pairs());
        for (int position = 0; position < table.positions(); position++) {
            for (int pair = 0; pair < table.pairs(); pair++) {
                out.i16(table.cosine(position, pair));
            }
        }
        for (int position = 0; position < table.positions(); position++) {
            for (int pair = 0; pair < table.pairs(); pair++) {
                out.i16(table.sine(position, pair));
            }
        }
    }

    private void table(Lookup.Table table) throws IOException {
        out.i32(table.size());
        for (int i = 0; i < table.size(); i++) {
            out.i32(table.entry(i));
        }
    }

    private void value(Value value) throws IOException {
        out.string(value.name());
        out.i32(value.length());
        out.i64(value.range().min());
        out.i64(value.range().max());
        out.doubles(value.scale().steps());
    }

    private void operation(Operation operation) throws IOException {
        out.u8(Kind.of(operation).ordinal());
        out.string(operation.name());
        out.i32(operation.output().id());
        for (Value input : operation.inputs()) {
            out.i32(input.id());
        }
        if (operation instanceof Embed embed) {
            out.i32(matrices.indexOf(embed.table()));
            out.i32(scalings.indexOf(embed.scaling()));
        } else if (operation instanceof MatVec product) {
            out.i32(matrices.indexOf(product.matrix()));
        } else if (operation instanceof Requantize requantize) {
            out.i32(scalings.indexOf(requantize.scaling()));
        } else if (operation instanceof RmsNorm norm) {
            out.i64(norm.epsilon());
            out.u8(norm.fractionBits());
        } else if (operation instanceof Rope rope) {
            out.i32(rotations.indexOf(rope.table()));
            out.i32(rope.headSize());
            out.u8(rope.pairing().ordinal());
            out.u8(rope.shift());
        } else if (operation instanceof Attention attention) {
            attention(attention);
        } else if (operation instanceof Lookup lookup) {
            out.i32(tables.indexOf(lookup.table()));
        }
    }

    private void attention(Attention attention) throws IOException {
        out.i32(attention.heads());
        out.i32(attention.kvHeads());
        out.i32(attention.headSize());
        out.i32(attention.context());
        out.u8(attention.fractionBits());
        for (Exponential exponential : attention.exponentials()) {
            out.i32(exponential.multiplier());
            out.u8(exponential.shift());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.DataType;
import dev.burin.model.Tensor;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Objects;

/** A tensor that stands row-major in a mapped file. */
public final class MappedTensor implements Tensor {
    private final String name;
    private final MappedFile file;
    private final long offset;
    private final int rows;
    private final int columns;
    private final DataType type;

    /** Makes a tensor of a range of the file. @throws ProblemException {@code model-file-truncated} */
    public MappedTensor(String name, MappedFile file, long offset, int rows, int columns, DataType type)
            throws ProblemException {
        file.require(offset, (long) rows * columns * type.bytes(), name);
        this.name = name;
        this.file = file;
        this.offset = offset;
        this.rows = rows;
        this.columns = columns;
        this.type = type;
    }

    private MappedTensor(String name, MappedTensor data) {
        this.name = name;
        this.file = data.file;
        this.offset = data.offset;
        this.rows = data.rows;
        this.columns = data.columns;
        this.type = data.type;
    }

    /** Returns the same data under another name. */
    public MappedTensor named(String other) {
        return new MappedTensor(other, this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public DataType type() {
        return type;
    }

    @Override
    public void read(int row, float[] into) {
        Objects.checkIndex(row, rows);
        Objects.checkFromIndexSize(0, columns, into.length);
        long start = offset + (long) row * columns * type.bytes();
        file.readFloats(start, reader(), type.bytes(), into, columns);
    }

    @Override
    public Location location(int row, int column) {
        return file.at(offset + ((long) row * columns + column) * type.bytes());
    }

    private MappedFile.FloatReader reader() {
        return switch (type) {
            case F32 -> MappedTensor::readF32;
            case F16 -> MappedTensor::readF16;
            case BF16 -> MappedTensor::readBF16;
        };
    }

    private static void readF32(ByteBuffer from, float[] into, int at, int count) {
        from.asFloatBuffer().get(into, at, count);
    }

    private static void readF16(ByteBuffer from, float[] into, int at, int count) {
        ShortBuffer halves = from.asShortBuffer();
        for (int i = 0; i < count; i++) {
            into[at + i] = HalfFloats.fromF16(halves.get(i));
        }
    }

    private static void readBF16(ByteBuffer from, float[] into, int at, int count) {
        ShortBuffer halves = from.asShortBuffer();
        for (int i = 0; i < count; i++) {
            into[at + i] = HalfFloats.fromBF16(halves.get(i));
        }
    }
}

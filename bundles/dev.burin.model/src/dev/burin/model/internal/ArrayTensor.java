// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.internal;

import dev.burin.model.DataType;
import dev.burin.model.Tensor;
import java.util.Objects;

/** A tensor over an array. */
public final class ArrayTensor implements Tensor {
    private final String name;
    private final int rows;
    private final int columns;
    private final float[] values;

    public ArrayTensor(String name, int rows, int columns, float[] values) {
        if (rows < 1 || columns < 1 || (long) rows * columns != values.length) {
            throw new IllegalArgumentException(
                    name + ": " + rows + " x " + columns + " does not hold " + values.length + " values");
        }
        this.name = Objects.requireNonNull(name);
        this.rows = rows;
        this.columns = columns;
        this.values = values;
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
        return DataType.F32;
    }

    @Override
    public void read(int row, float[] into) {
        Objects.checkIndex(row, rows);
        System.arraycopy(values, row * columns, into, 0, columns);
    }
}

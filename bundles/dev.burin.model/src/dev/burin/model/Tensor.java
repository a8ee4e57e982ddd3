// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import dev.burin.base.problem.Location;
import dev.burin.model.internal.ArrayTensor;

/**
 * A named matrix of floats, row-major: a row gives one output, a column takes one input. A vector is a matrix of one
 * row. Values are read from a mapped file when asked for and may be read by several threads.
 */
public interface Tensor {

    /** Returns the stable name, such as {@code layers.3.mlp.up}. */
    String name();

    int rows();

    int columns();

    /** Returns how the values are stored; {@link #read} gives them as binary32, which holds each of them exactly. */
    DataType type();

    /** Reads one row into the first {@link #columns} elements of the array. */
    void read(int row, float[] into);

    /** Returns where a value stands in the model file, to be named in problems. */
    default Location location(int row, int column) {
        return Location.NOWHERE;
    }

    /** Reads all rows into a new array. @throws IllegalStateException if an array cannot hold them */
    default float[] readAll() {
        long size = (long) rows() * columns();
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(name() + " has " + size + " values; read it by rows");
        }
        float[] all = new float[(int) size];
        float[] row = new float[columns()];
        for (int i = 0; i < rows(); i++) {
            read(i, row);
            System.arraycopy(row, 0, all, i * columns(), columns());
        }
        return all;
    }

    /** Makes a tensor over an array of {@code rows * columns} values, which it keeps and which must not change. */
    static Tensor of(String name, int rows, int columns, float[] values) {
        return new ArrayTensor(name, rows, columns, values);
    }
}

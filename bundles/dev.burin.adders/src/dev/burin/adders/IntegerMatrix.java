// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import dev.burin.network.ConstantMatrix;
import java.util.Arrays;

/**
 * An immutable matrix of integers, rows = sums (outputs), columns = inputs, for {@code y = M·x}.
 *
 * <p>A matrix may be made of groups: then each stored row becomes one row per group, which is zero outside its group's
 * columns. Such a block matrix is stored without its zeros.
 */
public final class IntegerMatrix {
    private final int columns;
    private final int groupSize;
    private final int[] entries;

    private IntegerMatrix(int columns, int groupSize, int[] entries) {
        if (columns <= 0 || groupSize <= 0 || columns % groupSize != 0 || entries.length == 0
                || entries.length % columns != 0) {
            throw new IllegalArgumentException(entries.length + " entries, " + columns + "/" + groupSize + " columns");
        }
        this.columns = columns;
        this.groupSize = groupSize;
        this.entries = entries;
    }

    /** Makes a matrix of row-major entries; copied. */
    public static IntegerMatrix of(int rows, int columns, int... entries) {
        if (Math.multiplyExact(rows, columns) != entries.length) {
            throw new IllegalArgumentException(rows + "x" + columns + " is not " + entries.length + " entries");
        }
        return new IntegerMatrix(columns, columns, entries.clone());
    }

    /** Makes a matrix of rows of equal length; copied. */
    public static IntegerMatrix of(int[][] rows) {
        return of(rows.length, rows[0].length, Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
    }

    /** Returns a network's matrix with one row per row and group: row {@code r·G + g} sums group g of row r. */
    public static IntegerMatrix of(ConstantMatrix matrix) {
        int[] entries = new int[Math.toIntExact(matrix.weights())];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = matrix.code(i / matrix.columns(), i % matrix.columns());
        }
        return new IntegerMatrix(matrix.columns(), matrix.groupSize(), entries);
    }

    public int rows() {
        return entries.length / groupSize;
    }

    public int columns() {
        return columns;
    }

    public int at(int row, int column) {
        int inGroup = column - firstColumn(row);
        return inGroup < 0 || inGroup >= groupSize ? 0 : entries[row * groupSize + inGroup];
    }

    /** Returns the first column in which the row may be nonzero. */
    public int firstColumn(int row) {
        return row % (columns / groupSize) * groupSize;
    }

    /** Returns the column after the last one in which the row may be nonzero. */
    public int endColumn(int row) {
        return firstColumn(row) + groupSize;
    }

    /** Returns {@code M·x}, plainly. */
    public long[] multiply(long[] x) {
        long[] y = new long[rows()];
        for (int row = 0; row < y.length; row++) {
            for (int column = firstColumn(row); column < endColumn(row); column++) {
                y[row] += at(row, column) * x[column];
            }
        }
        return y;
    }

    /** Returns the number of nonzero canonical signed digits of all entries. */
    public long digits() {
        long digits = 0;
        for (int entry : entries) {
            digits += SignedDigits.count(entry);
        }
        return digits;
    }

    @Override
    public String toString() {
        return rows() + "x" + columns;
    }
}

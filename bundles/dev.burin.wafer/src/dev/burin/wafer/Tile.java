// SPDX-License-Identifier: EPL-2.0
package dev.burin.wafer;

/**
 * A rectangle that holds rows of one matrix: the unit of placement and of ROM sections.
 *
 * @param name     the matrix's name, with {@code .tile<number>} behind it where the matrix has several
 * @param matrix   name of the matrix
 * @param firstRow first row held
 * @param rows     number of rows held, at least 1
 * @param area     where it stands
 */
public record Tile(String name, String matrix, int firstRow, int rows, Rectangle area) {

    public Tile {
        if (firstRow < 0 || rows < 1 || firstRow > Integer.MAX_VALUE - rows) {
            throw new IllegalArgumentException(name + ": rows " + firstRow + " + " + rows);
        }
    }

    /** Returns the row after the last one held. */
    public int endRow() {
        return firstRow + rows;
    }
}

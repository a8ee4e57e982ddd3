// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import dev.burin.network.ConstantMatrix;
import dev.burin.rom.internal.BitPacking;

/**
 * Rows of a matrix that are written as one section, or as one file of a tile.
 *
 * @param tile     name of the tile; empty for rows that stand on none
 * @param fabric   how the matrix becomes hardware; empty if that is not known
 * @param firstRow first row
 * @param rows     number of rows, at least 1
 */
public record RomSlice(ConstantMatrix matrix, String tile, String fabric, int firstRow, int rows) {

    public RomSlice {
        if (firstRow < 0 || rows < 1 || firstRow > matrix.rows() - rows) {
            throw new IllegalArgumentException(matrix.name() + ": rows " + firstRow + " + " + rows);
        }
    }

    /** Returns the bits that a weight takes, 1 to 8. */
    public int width() {
        return matrix.bits();
    }

    /** Returns the number of weights. */
    public long weights() {
        return (long) rows * matrix.columns();
    }

    /** Returns how many bytes a packed row takes. */
    public int rowBytes() {
        return RomSection.rowBytes(matrix.columns(), width());
    }

    /** Returns how many bytes all packed rows take. */
    public long bytes() {
        return (long) rows * rowBytes();
    }

    /** Returns the tile's name, or that of the matrix where rows stand on no tile. */
    public String title() {
        return tile.isEmpty() ? matrix.name() : tile;
    }

    /** Packs a row as the image holds it; rows are those of the matrix. */
    public void packRow(int row, byte[] codes, byte[] packed) {
        matrix.row(row, codes);
        BitPacking.pack(codes, matrix.columns(), width(), packed);
    }
}

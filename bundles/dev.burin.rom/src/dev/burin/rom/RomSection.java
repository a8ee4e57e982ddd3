// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

/**
 * One section of an image: rows of one matrix that stand on one tile.
 *
 * @param matrix     name of the matrix
 * @param tile       name of the tile; empty for rows that stand on none
 * @param fabric     how the matrix becomes hardware, such as {@code folded 8}; empty if the image does not say
 * @param scheme     how the weights were quantized, such as {@code int4 per row}
 * @param matrixRows rows of the whole matrix
 * @param firstRow   first row of the section
 * @param rows       number of rows of the section
 * @param columns    weights of a row
 * @param groupSize  columns that are summed together and share a scale
 * @param width      bits of a weight, 1 to 8, two's complement
 * @param address    byte of the image at which the section begins
 * @param bytes      length of the section
 * @param crc32      CRC-32 of the section's bytes (as in zlib), unsigned
 * @param sha256     SHA-256 of the section's bytes, in lower-case hexadecimal
 */
public record RomSection(String matrix, String tile, String fabric, String scheme, int matrixRows, int firstRow, int rows,
        int columns, int groupSize, int width, long address, long bytes, long crc32, String sha256) {

    /** Returns how many bytes a row takes: rows begin at whole bytes. */
    public int rowBytes() {
        return rowBytes(columns, width);
    }

    /** Returns the row after the last one held. */
    public int endRow() {
        return firstRow + rows;
    }

    public long weights() {
        return (long) rows * columns;
    }

    /** Returns the byte of the image that holds the lowest bit of a weight; rows are those of the matrix. */
    public long addressOf(int row, int column) {
        return address + (long) (row - firstRow) * rowBytes() + (long) column * width / Byte.SIZE;
    }

    /** Returns the name that messages use: matrix and rows. */
    public String title() {
        return matrix + " rows " + firstRow + " to " + (endRow() - 1);
    }

    /** Returns how many bytes a row of so many weights takes. */
    public static int rowBytes(int columns, int width) {
        return (int) (((long) columns * width + Byte.SIZE - 1) / Byte.SIZE);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.network;

import dev.burin.base.io.Hashes;
import java.nio.ByteBuffer;

/**
 * A constant matrix of integer codes, rows = outputs, columns = inputs: the weights as they go into silicon.
 *
 * <p>Codes have at most 8 bits. Columns may be split into groups of equal size, each with a scale of its own; the
 * products of a row are then summed per group ({@link #groups} sums per row).
 */
public final class ConstantMatrix {
    private final String name;
    private final int rows;
    private final int columns;
    private final int groupSize;
    private final int bits;
    private final String scheme;
    private final byte[] codes;

    /**
     * Makes a matrix.
     *
     * @param name      stable name, such as {@code layers.3.mlp.up}
     * @param groupSize columns per group, dividing the columns; {@code columns} for one scale per row
     * @param bits      width of a code, 1 to 8, two's complement
     * @param scheme    how the codes were made, as the spec writes it, such as {@code int4 per row}
     * @param codes     row-major codes; copied
     */
    public ConstantMatrix(String name, int rows, int columns, int groupSize, int bits, String scheme, byte[] codes) {
        if (rows <= 0 || columns <= 0 || codes.length != (long) rows * columns
                || groupSize <= 0 || columns % groupSize != 0 || bits < 1 || bits > 8) {
            throw new IllegalArgumentException(name + ": " + rows + "x" + columns + "/" + groupSize + ", " + bits
                    + " bits, " + codes.length + " codes");
        }
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.groupSize = groupSize;
        this.bits = bits;
        this.scheme = scheme;
        this.codes = codes.clone();
        int limit = 1 << (bits - 1);
        for (byte code : this.codes) {
            if (code < -limit || code >= limit) {
                throw new IllegalArgumentException(name + ": code " + code + " does not fit " + bits + " bits");
            }
        }
    }

    public String name() {
        return name;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public int groupSize() {
        return groupSize;
    }

    /** Returns the number of groups in a row. */
    public int groups() {
        return columns / groupSize;
    }

    public int bits() {
        return bits;
    }

    public String scheme() {
        return scheme;
    }

    public long weights() {
        return (long) rows * columns;
    }

    public int code(int row, int column) {
        return codes[row * columns + column];
    }

    /** Copies a row's codes into the array. */
    public void row(int row, byte[] into) {
        System.arraycopy(codes, row * columns, into, 0, columns);
    }

    /** Returns the row-major codes as a read-only view, one byte each. */
    public ByteBuffer codes() {
        return ByteBuffer.wrap(codes).asReadOnlyBuffer();
    }

    /** Returns the largest possible {@code |Σ code·x|} of any group sum for inputs of that magnitude, if a long can. */
    public long sumMagnitude(long inputMagnitude) {
        long worst = 0;
        for (int start = 0; start < codes.length; start += groupSize) {
            long sum = 0;
            for (int i = start; i < start + groupSize; i++) {
                sum += Math.abs(codes[i]);
            }
            worst = Math.max(worst, sum);
        }
        return inputMagnitude > 0 && worst > Long.MAX_VALUE / inputMagnitude ? Long.MAX_VALUE : worst * inputMagnitude;
    }

    /** Returns the SHA-256 of shape and codes: equal hashes mean equal silicon. */
    public byte[] sha256() {
        var digest = Hashes.sha256();
        digest.update(ByteBuffer.allocate(16).putInt(rows).putInt(columns).putInt(groupSize).putInt(bits).flip());
        digest.update(codes);
        return digest.digest();
    }

    @Override
    public String toString() {
        return name + " " + rows + "x" + columns + " " + scheme;
    }
}

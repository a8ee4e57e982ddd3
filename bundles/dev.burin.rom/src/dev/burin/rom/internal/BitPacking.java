// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom.internal;

/**
 * Packs the weights of a row: weight c takes bits {@code c·width} to {@code c·width + width - 1} of the row, bit b being
 * bit {@code b mod 8} (0 is the lowest) of byte {@code b / 8}. What is left of the last byte is zero.
 */
public final class BitPacking {
    private BitPacking() {
    }

    /** Packs so many codes, each of the width in two's complement, into the beginning of the bytes. */
    public static void pack(byte[] codes, int count, int width, byte[] packed) {
        int mask = (1 << width) - 1;
        int pending = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            pending |= (codes[i] & mask) << bits;
            bits += width;
            if (bits >= Byte.SIZE) {
                packed[at++] = (byte) pending;
                pending >>>= Byte.SIZE;
                bits -= Byte.SIZE;
            }
        }
        if (bits > 0) {
            packed[at] = (byte) pending;
        }
    }

    /** Unpacks so many codes. Returns whether the rest of the last byte is zero, as it must be. */
    public static boolean unpack(byte[] packed, int count, int width, byte[] codes) {
        int unused = Integer.SIZE - width;
        int mask = (1 << width) - 1;
        int pending = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (bits < width) {
                pending |= (packed[at++] & 0xff) << bits;
                bits += Byte.SIZE;
            }
            codes[i] = (byte) ((pending & mask) << unused >> unused);
            pending >>>= width;
            bits -= width;
        }
        return pending == 0;
    }
}

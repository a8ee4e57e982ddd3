// SPDX-License-Identifier: EPL-2.0
package dev.burin.rom;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A second reader of images, written from the package comment of {@code dev.burin.rom} alone and as literally as can be:
 * numbers digit by digit, weights bit by bit. It uses nothing of the bundle and trusts the image.
 */
final class DocumentedReader {
    private final byte[] image;
    private int at;

    final String network;
    final String model;
    final String spec;
    final List<Entry> entries = new ArrayList<>();

    record Entry(String matrix, String tile, String fabric, String scheme, long matrixRows, long firstRow, long rows,
            long columns, long group, int width, int address, int length, long crc32, String sha256) {
    }

    DocumentedReader(byte[] image) {
        this.image = image;
        require(HexFormat.of().formatHex(image, 0, 8).equals("89425552494e0d0a"), "magic");
        at = 8;
        require(number(4) == 1, "version");
        int headerLength = (int) number(4);
        require(number(8) == image.length, "length of the image");
        long sections = number(4);
        require(number(4) == 0, "reserved");
        model = hash();
        spec = hash();
        network = string();
        for (long i = 0; i < sections; i++) {
            entries.add(new Entry(string(), string(), string(), string(), number(4), number(4), number(4), number(4),
                    number(4), (int) number(4), (int) number(8), (int) number(8), number(4), hash()));
        }
        require(at == headerLength - 32, "end of the entries");
        require(hash().equals(sha256(0, headerLength - 32)), "hash of the header");
        int end = headerLength;
        for (Entry entry : entries) {
            while (end % 64 != 0) {
                require(image[end++] == 0, "zeros between sections");
            }
            require(entry.address == end, "address");
            require(entry.sha256.equals(sha256(entry.address, entry.length)), "SHA-256");
            CRC32 crc32 = new CRC32();
            crc32.update(image, entry.address, entry.length);
            require(entry.crc32 == crc32.getValue(), "CRC-32");
            end += entry.length;
        }
        require(end == image.length, "end");
    }

    /** Returns the weights of a matrix by row and column. */
    TreeMap<Long, List<Integer>> weights(String matrix) {
        TreeMap<Long, List<Integer>> rows = new TreeMap<>();
        for (Entry entry : entries) {
            for (long row = 0; entry.matrix.equals(matrix) && row < entry.rows; row++) {
                int bytes = (int) ((entry.columns * entry.width + 7) / 8);
                List<Integer> weights = new ArrayList<>();
                for (int column = 0; column < entry.columns; column++) {
                    weights.add(weight(entry.address + (int) row * bytes, column, entry.width));
                }
                require(rows.put(entry.firstRow + row, weights) == null, "row twice");
            }
        }
        return rows;
    }

    private int weight(int row, int column, int width) {
        int value = 0;
        for (int i = 0; i < width; i++) {
            int b = column * width + i;
            int bit = image[row + b / 8] >> b % 8 & 1;
            value += bit * (i == width - 1 ? -(1 << i) : 1 << i);
        }
        return value;
    }

    private long number(int bytes) {
        byte[] digits = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            digits[bytes - 1 - i] = image[at++];
        }
        return new BigInteger(1, digits).longValueExact();
    }

    private String string() {
        int length = (int) number(2);
        at += length;
        return new String(image, at - length, length, StandardCharsets.UTF_8);
    }

    private String hash() {
        at += 32;
        return HexFormat.of().formatHex(image, at - 32, at);
    }

    private String sha256(int from, int length) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.copyOfRange(image, from, from + length)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what + " is not as documented");
        }
    }
}

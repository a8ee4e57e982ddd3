// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

/**
 * The widths of everything that is not a weight, in bits, and how activation ranges are chosen.
 *
 * @param residual     residual stream
 * @param query        query after rotation
 * @param cache        keys and values in the cache
 * @param gate         input of the SiLU table, and the factor beside it
 * @param silu         output of the SiLU table
 * @param logits       scores of the tokens
 * @param accumulator  widest accumulator allowed
 * @param equalization how far activation channels are brought to equal range: 0 not at all, 1 wholly
 */
public record Numerics(int residual, int query, int cache, int gate, int silu, int logits, int accumulator,
        double equalization) {

    /** The defaults: an int8 chip with a 16-bit residual; queries are not stored and may be wider than keys. */
    public static final Numerics DEFAULT = new Numerics(16, 10, 8, 10, 12, 16, 32, 0.5);

    public Numerics {
        within("residual", residual, 8, 24);
        within("query", query, 4, 12);
        within("cache", cache, 4, 12);
        within("gate", gate, 6, 14);
        within("silu", silu, 6, 16);
        within("logits", logits, 8, 24);
        within("accumulator", accumulator, 8, 32);
        if (!(equalization >= 0 && equalization <= 1)) {
            throw new IllegalArgumentException("equalization outside 0..1: " + equalization);
        }
    }

    private static void within(String what, int bits, int low, int high) {
        if (bits < low || bits > high) {
            throw new IllegalArgumentException(what + " bits outside " + low + ".." + high + ": " + bits);
        }
    }
}

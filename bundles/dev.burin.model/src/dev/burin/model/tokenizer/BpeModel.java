// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * Byte-pair encoding of single words as Hugging Face's {@code tokenizers} does it.
 *
 * @param vocabulary token of each piece
 * @param merges {@code left << 32 | right} to {@code rank << 32 | merged}
 * @param bytes tokens of the 256 bytes, for characters that are no piece; empty if there is no such fallback
 * @param unknown token for characters that are no piece; without it they are dropped
 * @param fuseUnknown whether unknown characters in a row are one token
 * @param ignoreMerges whether a word that is a piece is that token, whatever the merges say
 */
record BpeModel(Map<String, Integer> vocabulary, Map<Long, Long> merges, int[] bytes, OptionalInt unknown,
        boolean fuseUnknown, boolean ignoreMerges) {

    /** Returns the key of a pair. */
    static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    /** Gives the tokens of one word. */
    void encode(String word, IntConsumer out) {
        Integer whole = ignoreMerges ? vocabulary.get(word) : null;
        if (whole != null) {
            out.accept(whole);
            return;
        }
        int[] symbols = new int[bytes.length == 0 ? word.length() : 3 * word.length()];
        int count = 0;
        boolean afterUnknown = false;
        for (int start = 0, end; start < word.length(); start = end) {
            end = word.offsetByCodePoints(start, 1);
            String character = word.substring(start, end);
            Integer token = vocabulary.get(character);
            if (token != null) {
                symbols[count++] = token;
            } else if (bytes.length > 0) {
                for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
                    symbols[count++] = bytes[b & 0xff];
                }
            } else if (unknown.isPresent() && !(afterUnknown && fuseUnknown)) {
                symbols[count++] = unknown.getAsInt();
            }
            afterUnknown = token == null;
        }
        for (int token : PairMerger.merge(symbols, count, this::find)) {
            out.accept(token);
        }
    }

    private long find(int left, int right) {
        Long merge = merges.get(pair(left, right));
        return merge == null ? PairMerger.Pairs.NONE : merge;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Sentencepiece-style byte-pair encoding with scores, exactly as llama2.c does it: a space before the text, one
 * symbol a character, characters that are no piece as their bytes, then the pair whose joined piece has the greatest
 * score is merged, the leftmost of equals first.
 *
 * <p>Tokens 0, 1 and 2 are unknown, begin and end; 3 to 258 are the bytes.
 */
public final class ScoredTokenizer implements Tokenizer {
    static final int BEGIN = 1;
    static final int END = 2;
    static final int FIRST_BYTE = 3;
    /** Pairs that score less are never merged: the start value of llama2.c's search for the best. */
    private static final float LEAST_SCORE = -1e10f;

    private final byte[][] pieces;
    /** Token of each piece, its bytes seen as Latin-1 characters; the first of equal pieces. */
    private final Map<String, Integer> tokens;
    /** Place of each token's score in descending order, equal for equal scores; -1 where it is too low to merge. */
    private final int[] ranks;
    private final String[] keys;

    ScoredTokenizer(byte[][] pieces, float[] scores) {
        this.pieces = pieces;
        this.tokens = new HashMap<>(pieces.length * 2);
        this.keys = new String[pieces.length];
        for (int token = 0; token < pieces.length; token++) {
            keys[token] = new String(pieces[token], StandardCharsets.ISO_8859_1);
            tokens.putIfAbsent(keys[token], token);
        }
        this.ranks = ranks(scores);
    }

    /** Opens a llama2.c tokenizer of so many tokens. @throws ProblemException if it is damaged or of another size */
    static ScoredTokenizer open(Path file, int vocabulary) throws ProblemException {
        return ScoredTokenizerFile.read(file, vocabulary);
    }

    private static int[] ranks(float[] scores) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, token -> token);
        Arrays.sort(order, (a, b) -> Float.compare(scores[b], scores[a]));
        int[] ranks = new int[scores.length];
        for (int i = 1; i < order.length; i++) {
            ranks[order[i]] = ranks[order[i - 1]] + (scores[order[i]] == scores[order[i - 1]] ? 0 : 1);
        }
        for (int token = 0; token < scores.length; token++) {
            if (!(scores[token] > LEAST_SCORE)) {
                ranks[token] = -1;
            }
        }
        return ranks;
    }

    @Override
    public int size() {
        return pieces.length;
    }

    @Override
    public int[] encode(String text, boolean beginOfSequence) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int[] symbols = new int[utf8.length + 1];
        int count = 0;
        if (utf8.length > 0 && tokens.containsKey(" ")) {
            symbols[count++] = tokens.get(" ");
        }
        for (int start = 0, end; start < utf8.length; start = end) {
            end = start + 1;
            while (end < utf8.length && (utf8[end] & 0xc0) == 0x80) {
                end++;
            }
            count = addCharacter(utf8, start, end, symbols, count);
        }
        int[] merged = PairMerger.merge(symbols, count, this::pair);
        return beginOfSequence ? prepend(BEGIN, merged) : merged;
    }

    private int addCharacter(byte[] utf8, int start, int end, int[] symbols, int count) {
        Integer token = tokens.get(new String(utf8, start, end - start, StandardCharsets.ISO_8859_1));
        if (token != null) {
            symbols[count] = token;
            return count + 1;
        }
        for (int i = start; i < end; i++) {
            symbols[count + i - start] = FIRST_BYTE + (utf8[i] & 0xff);
        }
        return count + end - start;
    }

    private long pair(int left, int right) {
        Integer token = tokens.get(keys[left].concat(keys[right]));
        return token == null || ranks[token] < 0 ? PairMerger.Pairs.NONE : (long) ranks[token] << 32 | token;
    }

    static int[] prepend(int first, int[] rest) {
        int[] all = new int[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    @Override
    public String decode(int[] sequence) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean atStart = true;
        for (int token : sequence) {
            byte[] bytes = bytes(token);
            int skip = atStart && bytes.length > 0 && bytes[0] == ' ' && !isByte(token) ? 1 : 0;
            out.write(bytes, skip, bytes.length - skip);
            atStart = token == BEGIN;
        }
        return LossyUtf8.decode(out.toByteArray());
    }

    private static boolean isByte(int token) {
        return token >= FIRST_BYTE && token < FIRST_BYTE + 256;
    }

    @Override
    public byte[] bytes(int token) {
        if (token == BEGIN || token == END) {
            return new byte[0];
        }
        return isByte(token) ? new byte[] {(byte) (token - FIRST_BYTE)} : pieces[token].clone();
    }

    @Override
    public OptionalInt beginOfSequence() {
        return OptionalInt.of(BEGIN);
    }

    @Override
    public OptionalInt endOfSequence() {
        return OptionalInt.of(END);
    }
}

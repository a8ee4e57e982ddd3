// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A byte-pair tokenizer from a Hugging Face {@code tokenizer.json}, exactly as the {@code tokenizers} library runs it:
 * added tokens are found first, the text between is normalized and cut into words, and each word is merged. As there,
 * the name of a special token in a text is read as that token.
 */
final class BpeTokenizer implements Tokenizer {
    /** The parts of a tokenizer. @param contents the piece of each token; the empty string where a number is unused */
    record Parts(AddedTokens rawTokens, Normalizer normalizer, AddedTokens normalizedTokens,
            PreTokenizer preTokenizer, BpeModel model, Decoder decoder, List<String> contents, BitSet special) {
    }

    private final Parts parts;
    private final OptionalInt begin;
    private final OptionalInt end;

    BpeTokenizer(Parts parts, OptionalInt begin, OptionalInt end) {
        this.parts = parts;
        this.begin = begin;
        this.end = end;
    }

    @Override
    public int size() {
        return parts.contents().size();
    }

    @Override
    public int[] encode(String text, boolean beginOfSequence) {
        IntStream.Builder out = IntStream.builder();
        if (beginOfSequence) {
            begin.ifPresent(out::add);
        }
        // Through UTF-8 and back: an unpaired surrogate becomes a question mark.
        String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        parts.rawTokens().split(new PreTokenizer.Piece(valid, true), out::add, piece -> encodeRaw(piece, out::add));
        return out.build().toArray();
    }

    private void encodeRaw(PreTokenizer.Piece piece, IntConsumer out) {
        String normalized = parts.normalizer().apply(piece.text());
        parts.normalizedTokens().split(new PreTokenizer.Piece(normalized, piece.atStart()), out, stretch -> {
            for (PreTokenizer.Piece word : parts.preTokenizer().split(stretch)) {
                parts.model().encode(word.text(), out);
            }
        });
    }

    @Override
    public String decode(int[] tokens) {
        List<String> contents = new ArrayList<>(tokens.length);
        for (int token : tokens) {
            Objects.checkIndex(token, size());
            if (!parts.special().get(token)) {
                contents.add(parts.contents().get(token));
            }
        }
        return parts.decoder().decode(contents);
    }

    @Override
    public byte[] bytes(int token) {
        Objects.checkIndex(token, size());
        return parts.special().get(token) ? new byte[0] : parts.decoder().bytes(parts.contents().get(token));
    }

    @Override
    public OptionalInt beginOfSequence() {
        return begin;
    }

    @Override
    public OptionalInt endOfSequence() {
        return end;
    }
}

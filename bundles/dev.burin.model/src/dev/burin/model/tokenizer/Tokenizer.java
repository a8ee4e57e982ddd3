// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.util.OptionalInt;

/**
 * Turns text into token numbers and back. Implementations are immutable and safe for use from several threads.
 *
 * <p>Text is valid Unicode; an unpaired surrogate, which no UTF-8 text can hold, is read as a question mark.
 */
public interface Tokenizer {

    /** Returns the number of tokens: the model's vocabulary, with the numbers that only pad it and mean no text. */
    int size();

    /**
     * Returns the tokens of a text.
     *
     * @param beginOfSequence whether to put the begin-of-sequence token first, if the tokenizer has one
     */
    int[] encode(String text, boolean beginOfSequence);

    /**
     * Returns the text of tokens, as the tokenizer's own program gives it: control tokens give no text, bytes that are
     * not UTF-8 give U+FFFD, and most tokenizers that put a space before a text take it away again.
     *
     * @throws IndexOutOfBoundsException if a token is not below {@link #size}
     */
    String decode(int[] tokens);

    /**
     * Returns the UTF-8 bytes that one token stands for, possibly part of a character; none for a control token.
     *
     * @throws IndexOutOfBoundsException if the token is not below {@link #size}
     */
    byte[] bytes(int token);

    /** Returns the token that begins a text, if the tokenizer has one. */
    OptionalInt beginOfSequence();

    /** Returns the token that ends a text, if the tokenizer has one. */
    OptionalInt endOfSequence();
}

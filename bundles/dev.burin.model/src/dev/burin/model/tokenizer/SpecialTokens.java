// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.util.OptionalInt;

/** What a model's configuration says about the tokens that begin and end a text. */
public record SpecialTokens(OptionalInt beginOfSequence, OptionalInt endOfSequence) {
    /** The configuration says nothing. */
    public static final SpecialTokens UNKNOWN = new SpecialTokens(OptionalInt.empty(), OptionalInt.empty());
}

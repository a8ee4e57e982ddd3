// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

import java.util.List;

/**
 * What one user's text was continued with.
 *
 * @param user   the user, counted from 0
 * @param tokens the generated tokens, a final end token included
 * @param reason why there are no more
 */
public record Continuation(int user, List<Integer> tokens, Reason reason) {

    /** Why a continuation ends. */
    public enum Reason {
        /** An end token was chosen. */
        END_TOKEN,
        /** As many tokens as asked for were chosen. */
        LENGTH,
        /** The cache holds all positions it has room for. */
        CONTEXT
    }

    public Continuation {
        tokens = List.copyOf(tokens);
    }

    /** Returns the tokens as an array, as tokenizers take them. */
    public int[] toArray() {
        return tokens.stream().mapToInt(Integer::intValue).toArray();
    }
}

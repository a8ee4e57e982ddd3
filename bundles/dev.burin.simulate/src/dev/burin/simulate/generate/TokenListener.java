// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

/** Hears of each generated token as soon as it is chosen. */
@FunctionalInterface
public interface TokenListener {

    /** Hears nothing. */
    TokenListener NONE = (user, position, token) -> {
        // nobody listens
    };

    /**
     * Hears of a token.
     *
     * @param user     the user, counted from 0
     * @param position the token's place in the user's text, the prompt's tokens counted from 0
     * @param token    the token's number
     */
    void token(int user, int position, int token);
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.session;

import java.util.List;

/**
 * One token that the chip has made.
 *
 * @param user       counted from 0
 * @param position   the token's place in the user's text, the prompt's tokens counted from 0
 * @param token      its number
 * @param candidates the tokens with the highest scores, best first
 */
public record Step(int user, int position, int token, List<Candidate> candidates) {
    public Step {
        candidates = List.copyOf(candidates);
    }
}

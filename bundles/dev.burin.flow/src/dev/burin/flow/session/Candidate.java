// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.session;

import java.util.OptionalDouble;

/**
 * A token that could have come next.
 *
 * @param text         what it stands for; empty without a tokenizer
 * @param logit        the chip's score, in integer steps
 * @param scaledLogit  the same as a real number: steps times what a step means
 * @param floatLogit   the float network's score, if it runs beside
 * @param floatRank    place among all tokens by the float network's scores, counted from 1; 0 if it does not run
 */
public record Candidate(int token, String text, int logit, double scaledLogit, OptionalDouble floatLogit, int floatRank) {
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

/** A window of calibration text, given token by token, so that a model can write it itself. Read once, from its start. */
public interface TokenSource {

    /** Returns the number of tokens. */
    int length();

    /**
     * Returns a token.
     *
     * @param index  from 0, each once and in order
     * @param logits what the model gave after the token before; empty at the start
     */
    int token(int index, float[] logits);

    /** Returns a source of given tokens. */
    static TokenSource of(int[] tokens) {
        int[] copy = tokens.clone();
        return new TokenSource() {
            @Override
            public int length() {
                return copy.length;
            }

            @Override
            public int token(int index, float[] logits) {
                return copy[index];
            }
        };
    }
}

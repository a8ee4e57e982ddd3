// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

/**
 * Which two elements of a head's vector the rotary position embedding turns together (Su et al., "RoFormer",
 * arXiv:2104.09864). Both turn pair {@code i} of {@code headDim / 2} at position {@code p} by the angle
 * {@code p * theta^(-2i / headDim)}; a matrix made for one style serves the other after a permutation of its rows.
 */
public enum RopeStyle {
    /** Pair {@code i} is elements {@code i} and {@code i + headDim / 2}, as Hugging Face stores Llama models. */
    HALF,
    /** Pair {@code i} is elements {@code 2i} and {@code 2i + 1}, as Meta and llama2.c store them. */
    INTERLEAVED;

    /** Returns the index of the first element of the pair. */
    public int first(int pair, int headDim) {
        return this == HALF ? pair : 2 * pair;
    }

    /** Returns the index of the second element of the pair. */
    public int second(int pair, int headDim) {
        return this == HALF ? pair + headDim / 2 : 2 * pair + 1;
    }
}

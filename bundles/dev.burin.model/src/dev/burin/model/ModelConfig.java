// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import java.util.Objects;

/**
 * The hyperparameters of a Llama-family network (Touvron et al., arXiv:2302.13971; grouped queries: Ainslie et al.,
 * arXiv:2305.13245).
 *
 * @param dim width of the residual stream
 * @param hiddenDim width inside the gated feed-forward network
 * @param layers number of transformer layers
 * @param heads number of query heads
 * @param kvHeads number of key and value heads; each serves {@code heads / kvHeads} query heads
 * @param headDim width of one head
 * @param vocabulary number of tokens
 * @param context number of positions the model was made for
 * @param ropeTheta base of the rotary embedding's angles
 * @param normEpsilon what RMSNorm adds to the mean square
 * @param ropeStyle which elements the rotary embedding pairs
 * @param tiedEmbeddings whether the head uses the embedding's matrix
 */
public record ModelConfig(int dim, int hiddenDim, int layers, int heads, int kvHeads, int headDim, int vocabulary,
        int context, float ropeTheta, float normEpsilon, RopeStyle ropeStyle, boolean tiedEmbeddings) {

    private static final int MAX_WIDTH = 1 << 20;
    private static final int MAX_LAYERS = 1 << 12;
    private static final int MAX_TOKENS = 1 << 24;

    /** Checks each value. @throws IllegalArgumentException saying which value is impossible and why */
    public ModelConfig {
        Objects.requireNonNull(ropeStyle);
        range("dim", dim, MAX_WIDTH);
        range("hiddenDim", hiddenDim, MAX_WIDTH);
        range("layers", layers, MAX_LAYERS);
        range("heads", heads, MAX_WIDTH);
        range("kvHeads", kvHeads, MAX_WIDTH);
        range("headDim", headDim, MAX_WIDTH);
        range("vocabulary", vocabulary, MAX_TOKENS);
        range("context", context, MAX_TOKENS);
        require(heads % kvHeads == 0, "heads " + heads + " is not a multiple of kvHeads " + kvHeads);
        require(headDim % 2 == 0, "headDim " + headDim + " is odd, so its elements cannot be paired for rotation");
        require((long) heads * headDim <= MAX_WIDTH, "heads times headDim is above " + MAX_WIDTH);
        require(Float.isFinite(ropeTheta) && ropeTheta >= 1, "ropeTheta " + ropeTheta + " is not at least 1");
        require(Float.isFinite(normEpsilon) && normEpsilon >= 0 && normEpsilon < 1,
                "normEpsilon " + normEpsilon + " is not between 0 and 1");
    }

    /** Returns the width of all query heads together, the rows of {@code q} and the columns of {@code o}. */
    public int queryDim() {
        return heads * headDim;
    }

    /** Returns the width of all key heads together, the rows of {@code k} and of {@code v}. */
    public int kvDim() {
        return kvHeads * headDim;
    }

    /** Returns how many query heads share a key head. */
    public int headsPerKv() {
        return heads / kvHeads;
    }

    /** Returns the number of weights, tied ones counted once. */
    public long parameters() {
        long attention = 2L * dim * queryDim() + 2L * dim * kvDim();
        long layer = attention + 3L * dim * hiddenDim + 2L * dim;
        return layers * layer + dim + (tiedEmbeddings ? 1L : 2L) * vocabulary * dim;
    }

    private static void range(String name, int value, int max) {
        require(value >= 1 && value <= max, name + " " + value + " is not between 1 and " + max);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

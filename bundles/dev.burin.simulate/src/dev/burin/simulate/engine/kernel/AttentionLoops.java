// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/**
 * The inner loops of attention: a few queries of one user and one key head at once, so that what is read of the cache
 * serves them all. Every implementation gives the same integers.
 *
 * <p>Rows of scores are {@code stride} apart and hold {@code count} positions rounded up to the cache's padding;
 * keys and values are laid out as {@link ByteKvCache} says.
 */
public interface AttentionLoops {
    /** Most queries at once. */
    int QUERIES = 4;

    /** Makes {@code scores[q·stride + t] = Σ_d queries[d·QUERIES + q] · keys[d][t]}; rows from n on may be anything. */
    void scores(float[] queries, int n, int size, byte[] keys, int keysAt, int[] scores, int stride, int count);

    /**
     * Replaces a row's scores of the first {@code own} positions by their probabilities below the maximum, and those of the
     * other positions by 0, up to {@code count} or a multiple of the padding above it.
     *
     * @return the sum of the probabilities
     */
    long probabilities(ExponentialTable exponential, int[] scores, int at, int own, int count);

    /** Makes {@code sums[q·size + d] = Σ_t probabilities[q·stride + t] · values[d][t]} for q below n. */
    void mix(int[] probabilities, int n, int stride, byte[] values, int valuesAt, int size, int count, long[] sums);
}

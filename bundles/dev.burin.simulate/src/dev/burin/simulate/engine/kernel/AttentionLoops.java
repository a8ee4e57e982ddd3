// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/**
 * The inner loops of attention: a few queries of one user and one key head at once, so that what is read of the cache
 * serves them all. They are called in the order in which they stand here, and keep scores and probabilities in between, a
 * row per query. Every implementation gives the same integers. Keys and values are laid out as {@link ByteKvCache} says.
 */
public interface AttentionLoops {
    /** Most queries at once. */
    int QUERIES = 4;

    /** Makes n rows of scores {@code s[q][t] = Σ_d queries[d·QUERIES + q] · keys[d][t]} for t below count. */
    void scores(float[] queries, int n, int size, byte[] keys, int keysAt, int count);

    /**
     * Makes a row's probabilities: by the distances of the first {@code own} scores from their maximum, 0 from there on.
     *
     * @return the sum of the probabilities
     */
    long probabilities(ExponentialTable exponential, int q, int own, int count);

    /** Makes {@code sums[q·size + d] = Σ_t p[q][t] · values[d][t]} for q below n. */
    void mix(int n, byte[] values, int valuesAt, int size, int count, long[] sums);
}

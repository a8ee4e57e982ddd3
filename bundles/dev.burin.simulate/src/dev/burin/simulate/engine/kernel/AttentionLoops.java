// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

/** The inner loops of attention over cached positions; every implementation gives the same integers. */
public interface AttentionLoops {

    /**
     * Makes {@code scores[t] = Σ_d query[queryAt + d] · keys[keysAt + d·stride + t]} for {@code t < count} and their
     * maximum in {@code max[0]}. The scores array has room for count rounded up to 64.
     */
    void scores(int[] query, int queryAt, float[] keys, int keysAt, int stride, int size, int[] scores, int count,
            int[] max);

    /** Replaces scores by their probabilities below the maximum and returns the sum of those. */
    long probabilities(ExponentialTable exponential, int[] scores, int count, int max);

    /** Returns {@code Σ_t probabilities[t] · values[at + t]} for {@code t < count}. */
    long weightedSum(int[] probabilities, int[] values, int at, int count);
}

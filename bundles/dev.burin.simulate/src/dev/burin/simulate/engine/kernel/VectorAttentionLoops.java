// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Attention's loops by the Vector API. Score sums stay below 2^22, where float arithmetic on integers is exact; partial
 * sums of values are 32-bit integers over at most 256 positions, 2^15 · 2^7 · 2^8 being below 2^31.
 */
public final class VectorAttentionLoops implements AttentionLoops {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = FLOATS.length();
    private static final int BLOCK = 256;
    /** Positions whose probabilities, at most 2^15 each, are summed in 32 bits. */
    private static final int EXPONENTIALS = 1 << 15;
    private static final float MAGIC = 12582912f;
    private static final int MAGIC_BITS = Float.floatToRawIntBits(MAGIC);

    /** Returns whether scores of that magnitude and values of that magnitude are exact here. */
    public static boolean suits(long scoreMagnitude, long valueMagnitude) {
        return scoreMagnitude <= 1 << 22 && valueMagnitude <= 128 && LENGTH >= 8 && LENGTH <= 16;
    }

    @Override
    public void scores(int[] query, int queryAt, float[] keys, int keysAt, int stride, int size, int[] scores,
            int count, int[] max) {
        IntVector largest = IntVector.broadcast(INTS, Integer.MIN_VALUE);
        int whole = count - count % LENGTH;
        int t = 0;
        for (; t < whole; t += LENGTH) {
            IntVector score = score(query, queryAt, keys, keysAt + t, stride, size);
            score.intoArray(scores, t);
            largest = largest.max(score);
        }
        int max1 = largest.reduceLanes(VectorOperators.MAX);
        if (t < count) {
            score(query, queryAt, keys, keysAt + t, stride, size).intoArray(scores, t);
            for (; t < count; t++) {
                max1 = Math.max(max1, scores[t]);
            }
        }
        max[0] = max1;
    }

    private static IntVector score(int[] query, int queryAt, float[] keys, int at, int stride, int size) {
        FloatVector sum = FloatVector.zero(FLOATS);
        for (int d = 0; d < size; d++) {
            sum = FloatVector.fromArray(FLOATS, keys, at + d * stride).fma(
                    FloatVector.broadcast(FLOATS, query[queryAt + d]), sum);
        }
        return sum.add(MAGIC).reinterpretAsInts().sub(MAGIC_BITS);
    }

    @Override
    public long probabilities(ExponentialTable exponential, int[] scores, int count, int max) {
        int whole = count - count % LENGTH;
        long total = 0;
        for (int from = 0; from < whole; from += EXPONENTIALS) {
            total += probabilities(exponential.entries(), exponential.multiplier(), exponential.shift(),
                    exponential.limit(), scores, from, Math.min(whole, from + EXPONENTIALS), max);
        }
        for (int t = whole; t < count; t++) {
            scores[t] = exponential.probability(max - scores[t]);
            total += scores[t];
        }
        return total;
    }

    private static int probabilities(int[] table, int multiplier, int shift, int limit, int[] scores, int from, int to,
            int max) {
        IntVector sum = IntVector.zero(INTS);
        for (int t = from; t < to; t += LENGTH) {
            IntVector distance = IntVector.broadcast(INTS, max).sub(IntVector.fromArray(INTS, scores, t)).min(limit);
            distance.mul(multiplier).lanewise(VectorOperators.LSHR, shift).min(table.length - 1).intoArray(scores, t);
            IntVector p = IntVector.fromArray(INTS, table, 0, scores, t);
            p.intoArray(scores, t);
            sum = sum.add(p);
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    @Override
    public long weightedSum(int[] probabilities, int[] values, int at, int count) {
        long sum = 0;
        int t = 0;
        int whole = count - count % LENGTH;
        while (t < whole) {
            int end = Math.min(whole, t + BLOCK);
            sum += block(probabilities, values, at, t, end);
            t = end;
        }
        for (; t < count; t++) {
            sum += (long) probabilities[t] * values[at + t];
        }
        return sum;
    }

    private static int block(int[] probabilities, int[] values, int at, int from, int to) {
        IntVector sum = IntVector.zero(INTS);
        for (int t = from; t < to; t += LENGTH) {
            sum = sum.add(IntVector.fromArray(INTS, probabilities, t).mul(IntVector.fromArray(INTS, values, at + t)));
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }
}

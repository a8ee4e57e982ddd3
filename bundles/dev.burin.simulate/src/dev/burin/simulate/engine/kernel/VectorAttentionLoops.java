// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Attention;
import java.util.Arrays;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Attention's loops by the Vector API. Scores are floats within 2^22, where their sums and distances are exact; sums of
 * values are 32-bit integers over at most 256 positions, 2^15 · 2^7 · 2^8 being below 2^31.
 */
public final class VectorAttentionLoops implements AttentionLoops {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = FLOATS.length();
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, LENGTH * Byte.SIZE)));
    private static final int BLOCK = ByteKvCache.BLOCK;
    private static final int PAIR = 2 * LENGTH;
    private static final int POSITIONS = 256;
    /** Positions whose probabilities, at most 2^15 each, are summed in 32 bits. */
    private static final int EXPONENTIALS = 1 << 15;
    private static final float[] EDGE = edge();

    private final int stride;
    private final float[] scores;
    private final int[] probabilities;

    /** Makes loops for so many positions at most. */
    public VectorAttentionLoops(int context) {
        // an odd number of blocks, so that rows do not fall on the same lines of a cache
        stride = (context / BLOCK + 2 | 1) * BLOCK;
        scores = new float[QUERIES * stride];
        probabilities = new int[QUERIES * stride];
    }

    /** Returns whether scores, and the distances at which probabilities vanish, are exact here. */
    public static boolean suits(Attention attention) {
        return (LENGTH == BLOCK || LENGTH == BLOCK / 2) && attention.scoreMagnitude() <= 1 << 22
                && attention.exponentials().stream().allMatch(VectorExponential::suits);
    }

    /** Returns upper bounds: those of the first two vectors leave scores as they are, the others put them below all. */
    private static float[] edge() {
        float[] edge = new float[2 * PAIR];
        Arrays.fill(edge, 0, PAIR, Float.POSITIVE_INFINITY);
        Arrays.fill(edge, PAIR, 2 * PAIR, Float.NEGATIVE_INFINITY);
        return edge;
    }

    @Override
    public void scores(float[] queries, int n, int size, byte[] keys, int keysAt, int count) {
        if (n > 2) {
            fourScores(queries, size, keys, keysAt, scores, stride, count);
        } else {
            twoScores(queries, size, keys, keysAt, scores, stride, count);
        }
    }

    private static void fourScores(float[] queries, int size, byte[] keys, int keysAt, float[] scores, int stride,
            int count) {
        for (int t = 0; t < count; t += PAIR) {
            int at = keysAt + t / BLOCK * BLOCK * size;
            FloatVector a0 = FloatVector.zero(FLOATS);
            FloatVector a1 = a0;
            FloatVector b0 = a0;
            FloatVector b1 = a0;
            FloatVector c0 = a0;
            FloatVector c1 = a0;
            FloatVector d0 = a0;
            FloatVector d1 = a0;
            for (int i = 0; i < size; i++) {
                FloatVector k0 = floats(keys, at + i * BLOCK);
                FloatVector k1 = floats(keys, at + i * BLOCK + (LENGTH == BLOCK ? size * BLOCK : LENGTH));
                FloatVector a = FloatVector.broadcast(FLOATS, queries[i * QUERIES]);
                a0 = k0.fma(a, a0);
                a1 = k1.fma(a, a1);
                FloatVector b = FloatVector.broadcast(FLOATS, queries[i * QUERIES + 1]);
                b0 = k0.fma(b, b0);
                b1 = k1.fma(b, b1);
                FloatVector c = FloatVector.broadcast(FLOATS, queries[i * QUERIES + 2]);
                c0 = k0.fma(c, c0);
                c1 = k1.fma(c, c1);
                FloatVector d = FloatVector.broadcast(FLOATS, queries[i * QUERIES + 3]);
                d0 = k0.fma(d, d0);
                d1 = k1.fma(d, d1);
            }
            a0.intoArray(scores, t);
            a1.intoArray(scores, t + LENGTH);
            b0.intoArray(scores, t + stride);
            b1.intoArray(scores, t + stride + LENGTH);
            c0.intoArray(scores, t + 2 * stride);
            c1.intoArray(scores, t + 2 * stride + LENGTH);
            d0.intoArray(scores, t + 3 * stride);
            d1.intoArray(scores, t + 3 * stride + LENGTH);
        }
    }

    private static void twoScores(float[] queries, int size, byte[] keys, int keysAt, float[] scores, int stride,
            int count) {
        for (int t = 0; t < count; t += LENGTH) {
            int at = keysAt + t / BLOCK * BLOCK * size + t % BLOCK;
            FloatVector a = FloatVector.zero(FLOATS);
            FloatVector b = a;
            for (int i = 0; i < size; i++) {
                FloatVector key = floats(keys, at + i * BLOCK);
                a = key.fma(FloatVector.broadcast(FLOATS, queries[i * QUERIES]), a);
                b = key.fma(FloatVector.broadcast(FLOATS, queries[i * QUERIES + 1]), b);
            }
            a.intoArray(scores, t);
            b.intoArray(scores, t + stride);
        }
    }

    private static FloatVector floats(byte[] bytes, int at) {
        return (FloatVector) ByteVector.fromArray(BYTES, bytes, at).convertShape(VectorOperators.B2F, FLOATS, 0);
    }

    @Override
    public long probabilities(ExponentialTable exponential, int q, int own, int count) {
        int at = q * stride;
        int end = (own + PAIR - 1) / PAIR * PAIR;
        float max = max(scores, at, at + end, end - own);
        long total = 0;
        for (int from = 0; from < end; from += EXPONENTIALS) {
            total += VectorExponential.probabilities(exponential.multiplier(), exponential.shift(), exponential.limit(), max,
                    scores, probabilities, at + from, at + Math.min(end, from + EXPONENTIALS));
        }
        for (int t = end; t < count; t += LENGTH) {
            IntVector.zero(INTS).intoArray(probabilities, at + t);
        }
        return total;
    }

    /** Rules out the last scores, fewer than two vectors of them, and returns the maximum of the others. */
    private static float max(float[] scores, int from, int to, int out) {
        int last = to - LENGTH;
        FloatVector largest = FloatVector.fromArray(FLOATS, scores, last)
                .min(FloatVector.fromArray(FLOATS, EDGE, LENGTH + out));
        largest.intoArray(scores, last);
        last -= LENGTH;
        FloatVector other = FloatVector.fromArray(FLOATS, scores, last).min(FloatVector.fromArray(FLOATS, EDGE, out));
        other.intoArray(scores, last);
        largest = largest.max(other);
        for (int t = from; t < last; t += LENGTH) {
            largest = largest.max(FloatVector.fromArray(FLOATS, scores, t));
        }
        return largest.reduceLanes(VectorOperators.MAX);
    }

    @Override
    public void mix(int n, byte[] values, int valuesAt, int size, int count, long[] sums) {
        Arrays.fill(sums, 0, n * size, 0);
        for (int from = 0; from < count; from += POSITIONS) {
            int to = Math.min(count, from + POSITIONS);
            for (int q = 0; q < n; q += 2) {
                int d = 0;
                for (; d + 4 <= size && q + 2 <= n; d += 4) {
                    twoByFour(probabilities, q * stride, stride, values, valuesAt + d * BLOCK, size, from, to, sums,
                            q * size + d);
                }
                for (; d < size; d++) {
                    for (int one = q; one < Math.min(n, q + 2); one++) {
                        sums[one * size + d] += oneByOne(probabilities, one * stride, values, valuesAt + d * BLOCK, size,
                                from, to);
                    }
                }
            }
        }
    }

    private static void twoByFour(int[] probabilities, int at, int stride, byte[] values, int valuesAt, int size,
            int from, int to, long[] sums, int sumsAt) {
        IntVector a = IntVector.zero(INTS);
        IntVector b = a;
        IntVector c = a;
        IntVector d = a;
        IntVector e = a;
        IntVector f = a;
        IntVector g = a;
        IntVector h = a;
        for (int t = from; t < to; t += LENGTH) {
            int v = valuesAt + t / BLOCK * BLOCK * size + t % BLOCK;
            IntVector p = IntVector.fromArray(INTS, probabilities, at + t);
            IntVector q = IntVector.fromArray(INTS, probabilities, at + stride + t);
            IntVector v0 = ints(values, v);
            IntVector v1 = ints(values, v + BLOCK);
            IntVector v2 = ints(values, v + 2 * BLOCK);
            IntVector v3 = ints(values, v + 3 * BLOCK);
            a = a.add(p.mul(v0));
            b = b.add(p.mul(v1));
            c = c.add(p.mul(v2));
            d = d.add(p.mul(v3));
            e = e.add(q.mul(v0));
            f = f.add(q.mul(v1));
            g = g.add(q.mul(v2));
            h = h.add(q.mul(v3));
        }
        sums[sumsAt] += a.reduceLanes(VectorOperators.ADD);
        sums[sumsAt + 1] += b.reduceLanes(VectorOperators.ADD);
        sums[sumsAt + 2] += c.reduceLanes(VectorOperators.ADD);
        sums[sumsAt + 3] += d.reduceLanes(VectorOperators.ADD);
        sums[sumsAt + size] += e.reduceLanes(VectorOperators.ADD);
        sums[sumsAt + size + 1] += f.reduceLanes(VectorOperators.ADD);
        sums[sumsAt + size + 2] += g.reduceLanes(VectorOperators.ADD);
        sums[sumsAt + size + 3] += h.reduceLanes(VectorOperators.ADD);
    }

    private static int oneByOne(int[] probabilities, int at, byte[] values, int valuesAt, int size, int from, int to) {
        IntVector sum = IntVector.zero(INTS);
        for (int t = from; t < to; t += LENGTH) {
            int v = valuesAt + t / BLOCK * BLOCK * size + t % BLOCK;
            sum = sum.add(IntVector.fromArray(INTS, probabilities, at + t).mul(ints(values, v)));
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }

    private static IntVector ints(byte[] bytes, int at) {
        return (IntVector) ByteVector.fromArray(BYTES, bytes, at).convertShape(VectorOperators.B2I, INTS, 0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.Exponential;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Exponential} without its table, since gathers are slow on many machines: a polynomial of degree 5 in the fraction
 * of the octave, in float, that rounds to the table's entry for each of the 256 fractions. The class checks all of them
 * when it is loaded; the operations round alike on every machine, so what holds for a number holds for a vector of it.
 */
final class VectorExponential {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = FLOATS.length();
    private static final int FRACTIONS = 256;
    /** Most octaves, times 256, between neighbouring distances: powers of two stay within float. */
    private static final int MOST_STEP = 64 * FRACTIONS;
    /** {@code 2^15 · 2^-(x + 128)/256 - CENTRE}, interpolated at Chebyshev's points; the centre makes y small. */
    private static final float C0 = -0x1.5f617cp10f;
    private static final float C1 = -0x1.f5e466p5f;
    private static final float C2 = 0x1.5be096p-4f;
    private static final float C3 = -0x1.4182d2p-14f;
    private static final float C4 = 0x1.c06582p-25f;
    private static final float C5 = -0x1.f06faep-36f;
    private static final int CENTRE = 3 << 13;
    private static final float QUARTER = CENTRE + 0.25f;
    /** A float that holds integers below 2^23 in its low bits. */
    private static final int INTEGER_BITS = Float.floatToRawIntBits(0x1p23f);
    private static final int ONE_BITS = Float.floatToRawIntBits(1);
    private static final float INTEGER_OFFSET = 0x1p23f + FRACTIONS / 2;
    private static final float MAGIC = 0x1.8p23f;
    private static final boolean EXACT = exact();

    private VectorExponential() {
    }

    /**
     * Returns whether the polynomial gives every entry of the table, and the exponential's distances are exact: up to its
     * limit, where 17 octaves leave 0, and the one step beyond that the limit may be off.
     */
    static boolean suits(Exponential exponential) {
        return EXACT && exponential.limit() <= 1 << 23 && exponential.multiplier() >> exponential.shift() <= MOST_STEP;
    }

    private static boolean exact() {
        int[] table = Exponential.tableEntries();
        boolean exact = table.length == FRACTIONS;
        for (int f = 0; exact && f < FRACTIONS; f++) {
            float x = f - FRACTIONS / 2;
            float y = Math.fma(Math.fma(Math.fma(Math.fma(Math.fma(C5, x, C4), x, C3), x, C2), x, C1), x, C0);
            exact = y + MAGIC - MAGIC + QUARTER == table[f] + 0.25f;
        }
        return exact;
    }

    /**
     * Makes the probabilities of scores by their distances from the maximum and returns the sum of those; two vectors at a
     * time, {@code to - from} being a multiple of that. Scores are integers within 2^22 or minus infinity. Written out in
     * one method, so that it is compiled on its own.
     */
    static int probabilities(int multiplier, int shift, int limit, float max, float[] scores, int[] probabilities,
            int from, int to) {
        IntVector sum = IntVector.zero(INTS);
        FloatVector c0 = FloatVector.broadcast(FLOATS, C0);
        FloatVector c1 = FloatVector.broadcast(FLOATS, C1);
        FloatVector c2 = FloatVector.broadcast(FLOATS, C2);
        FloatVector c3 = FloatVector.broadcast(FLOATS, C3);
        FloatVector c4 = FloatVector.broadcast(FLOATS, C4);
        FloatVector c5 = FloatVector.broadcast(FLOATS, C5);
        IntVector one = IntVector.broadcast(INTS, ONE_BITS);
        FloatVector integer = FloatVector.broadcast(FLOATS, 0x1p23f);
        FloatVector top = FloatVector.broadcast(FLOATS, max);
        float most = Math.min(limit, 0x1p23f);
        for (int t = from; t < to; t += 2 * LENGTH) {
            IntVector z = top.sub(FloatVector.fromArray(FLOATS, scores, t)).min(most).add(0x1p23f)
                    .reinterpretAsInts().sub(INTEGER_BITS).mul(multiplier)
                    .lanewise(VectorOperators.LSHR, shift);
            IntVector w = top.sub(FloatVector.fromArray(FLOATS, scores, t + LENGTH)).min(most).add(0x1p23f)
                    .reinterpretAsInts().sub(INTEGER_BITS).mul(multiplier)
                    .lanewise(VectorOperators.LSHR, shift);
            FloatVector x = z.and(FRACTIONS - 1).or(INTEGER_BITS).reinterpretAsFloats().sub(INTEGER_OFFSET);
            FloatVector y = w.and(FRACTIONS - 1).or(INTEGER_BITS).reinterpretAsFloats().sub(INTEGER_OFFSET);
            FloatVector p = x.fma(c5, c4).fma(x, c3).fma(x, c2).fma(x, c1).fma(x, c0).add(MAGIC).sub(MAGIC).add(QUARTER);
            FloatVector q = y.fma(c5, c4).fma(y, c3).fma(y, c2).fma(y, c1).fma(y, c0).add(MAGIC).sub(MAGIC).add(QUARTER);
            // 2^-octaves, made in the exponent: (127 - octaves) << 23
            FloatVector scaleP = one.sub(z.and(-FRACTIONS).lanewise(VectorOperators.LSHL, 15)).reinterpretAsFloats();
            FloatVector scaleQ = one.sub(w.and(-FRACTIONS).lanewise(VectorOperators.LSHL, 15)).reinterpretAsFloats();
            // the quarter takes halves up and makes no others, so that rounding to nearest rounds half up
            IntVector first = p.fma(scaleP, integer).reinterpretAsInts().sub(INTEGER_BITS);
            IntVector second = q.fma(scaleQ, integer).reinterpretAsInts().sub(INTEGER_BITS);
            first.intoArray(probabilities, t);
            second.intoArray(probabilities, t + LENGTH);
            sum = sum.add(first).add(second);
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }
}

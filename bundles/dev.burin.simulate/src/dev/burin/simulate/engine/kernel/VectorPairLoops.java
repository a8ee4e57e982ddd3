// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link PairLoops} by the Vector API. */
public final class VectorPairLoops implements PairLoops {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = INTS.length();

    @Override
    public void multiply(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            IntVector.fromArray(INTS, a, aAt + i).mul(IntVector.fromArray(INTS, b, bAt + i)).intoArray(y, yAt + i);
        }
    }

    @Override
    public void add(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length, int min, int max) {
        for (int i = 0; i < length; i += LENGTH) {
            IntVector.fromArray(INTS, a, aAt + i).add(IntVector.fromArray(INTS, b, bAt + i)).max(min).min(max)
                    .intoArray(y, yAt + i);
        }
    }

    @Override
    public int max(int[] x, int at, int length) {
        int whole = length / LENGTH * LENGTH;
        int max = x[at];
        if (whole > 0) {
            IntVector most = IntVector.fromArray(INTS, x, at);
            for (int i = LENGTH; i < whole; i += LENGTH) {
                most = most.max(IntVector.fromArray(INTS, x, at + i));
            }
            max = most.reduceLanes(VectorOperators.MAX);
        }
        // what pads the slot is no element
        for (int i = whole; i < length; i++) {
            max = Math.max(max, x[at + i]);
        }
        return max;
    }
}

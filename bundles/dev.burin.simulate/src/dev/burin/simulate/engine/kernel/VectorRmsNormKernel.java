// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.InverseNorm;
import dev.burin.network.operation.RmsNorm;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link RmsNorm} by the Vector API, scaling as {@link VectorRequantizeKernel} does. The shift follows from the vector's
 * length; the few vectors so short that it is below 13 are scaled plainly.
 */
public final class VectorRmsNormKernel implements Kernel {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = INTS.length();
    private static final int LOW_BITS = 12;
    private static final int LOW_MASK = (1 << LOW_BITS) - 1;
    private static final int MAX_SHIFT = 42;
    private static final int MAX_INPUT_BITS = 24;

    private final RmsNorm operation;
    private final Slot input;
    private final Slot output;
    private final int padded;
    private final int min;
    private final int max;
    private final RmsNormKernel plain;

    public VectorRmsNormKernel(RmsNorm operation, Slot input, Slot output) {
        this.operation = operation;
        this.input = input;
        this.output = output;
        this.padded = (input.length() + LENGTH - 1) / LENGTH * LENGTH;
        this.min = (int) operation.output().range().min();
        this.max = (int) operation.output().range().max();
        this.plain = new RmsNormKernel(operation, input, output);
    }

    /** Returns whether everything fits. */
    public static boolean suits(RmsNorm operation) {
        return operation.input().range().bits() <= MAX_INPUT_BITS && operation.output().range().bits() <= Integer.SIZE;
    }

    @Override
    public void run(Lanes lanes) {
        int[] x = input.data();
        int[] y = output.data();
        for (int lane = 0; lane < lanes.count(); lane++) {
            int xAt = input.at(lane);
            int yAt = output.at(lane);
            InverseNorm inverse = InverseNorm.of(operation.epsilon() + RmsNormKernel.squares(x, xAt, input.length()));
            int shift = inverse.exponent() - operation.fractionBits();
            if (shift > LOW_BITS && shift <= MAX_SHIFT) {
                scale(x, xAt, y, yAt, padded, inverse.mantissa(), shift - LOW_BITS, min, max);
            } else {
                plain.scale(inverse, x, xAt, y, yAt);
            }
        }
    }

    private static void scale(int[] x, int xAt, int[] y, int yAt, int count, int mantissa, int shift, int min, int max) {
        int half = 1 << (shift - 1);
        for (int i = 0; i < count; i += LENGTH) {
            IntVector value = IntVector.fromArray(INTS, x, xAt + i);
            IntVector low = value.and(LOW_MASK).mul(mantissa).lanewise(VectorOperators.ASHR, LOW_BITS);
            value.lanewise(VectorOperators.ASHR, LOW_BITS).mul(mantissa).add(low).add(half)
                    .lanewise(VectorOperators.ASHR, shift).max(min).min(max).intoArray(y, yAt + i);
        }
    }
}

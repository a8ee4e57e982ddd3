// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.Scaling;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Requantize} by the Vector API, in 32-bit integers that hold everything.
 *
 * <p>With {@code x = h · 2^12 + l}, l below 2^12, and a shift s of at least 13,
 * {@code ⌊(x·m + 2^(s-1)) / 2^s⌋ = ⌊(h·m + ⌊l·m / 2^12⌋ + 2^(s-13)) / 2^(s-12)⌋},
 * since what is rounded off first cannot reach a whole 2^12. Multipliers have 17 bits, so l·m has 29, and h·m fits where
 * x has 27.
 *
 * <p>Vectors are of the one shape that all kernels use: where two shapes meet in the Vector API's own methods, the compiler
 * no longer knows which it has, and calls them instead of turning them into instructions.
 */
public final class VectorRequantizeKernel implements Kernel {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = INTS.length();
    private static final int LOW_BITS = 12;
    private static final int LOW_MASK = (1 << LOW_BITS) - 1;
    private static final int MAX_SHIFT = 42;
    private static final int MAX_INPUT_BITS = 27;

    private final Slot input;
    private final Slot output;
    private final int[] multipliers;
    private final int[] halves;
    private final int[] shifts;
    private final int min;
    private final int max;

    public VectorRequantizeKernel(Requantize operation, Slot input, Slot output) {
        Scaling scaling = operation.scaling();
        this.input = input;
        this.output = output;
        this.min = (int) operation.output().range().min();
        this.max = (int) operation.output().range().max();
        int padded = (scaling.outputs() + LENGTH - 1) / LENGTH * LENGTH;
        this.multipliers = new int[padded];
        this.halves = new int[padded];
        this.shifts = new int[padded];
        for (int o = 0; o < scaling.outputs(); o++) {
            multipliers[o] = vanishes(scaling, o) ? 0 : scaling.multiplier(o, 0);
            shifts[o] = vanishes(scaling, o) ? 1 : scaling.shift(o) - LOW_BITS;
            halves[o] = 1 << (shifts[o] - 1);
        }
    }

    /** Returns whether the operation has one factor per output and everything fits. */
    public static boolean suits(Requantize operation) {
        Scaling scaling = operation.scaling();
        boolean fits = scaling.groups() == 1 && operation.input().range().bits() <= MAX_INPUT_BITS
                && operation.output().range().bits() <= Integer.SIZE
                && scaling.multiplierMagnitude() < 1 << Scaling.MULTIPLIER_BITS - 1;
        for (int o = 0; fits && o < scaling.outputs(); o++) {
            fits = scaling.shift(o) > LOW_BITS || vanishes(scaling, o);
        }
        return fits;
    }

    /** Returns whether an output is always 0: {@code |x·m|} is below 2^42, a larger shift leaves less than a half. */
    private static boolean vanishes(Scaling scaling, int output) {
        return scaling.multiplier(output, 0) == 0 || scaling.shift(output) > MAX_SHIFT;
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            scale(input.data(), input.at(lane), output.data(), output.at(lane), multipliers, halves, shifts, min, max);
        }
    }

    private static void scale(int[] x, int xAt, int[] y, int yAt, int[] multipliers, int[] halves, int[] shifts,
            int min, int max) {
        for (int o = 0; o < multipliers.length; o += LENGTH) {
            IntVector value = IntVector.fromArray(INTS, x, xAt + o);
            IntVector multiplier = IntVector.fromArray(INTS, multipliers, o);
            IntVector low = value.and(LOW_MASK).mul(multiplier).lanewise(VectorOperators.ASHR, LOW_BITS);
            IntVector high = value.lanewise(VectorOperators.ASHR, LOW_BITS).mul(multiplier);
            high.add(low).add(IntVector.fromArray(INTS, halves, o))
                    .lanewise(VectorOperators.ASHR, IntVector.fromArray(INTS, shifts, o)).max(min).min(max)
                    .intoArray(y, yAt + o);
        }
    }
}

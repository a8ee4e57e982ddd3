// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.Scaling;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Requantize} by the Vector API, in double arithmetic that is exact.
 *
 * <p>{@code x · m} has at most 48 bits and {@code x · m / 2^s} is exact in double. Rounding half up is rounding to
 * nearest of {@code x · m / 2^s + 2^-(s+1)}: no such number lies halfway, and those that lay there have moved up. Adding
 * 1.5·2^52 rounds and leaves the integer in the low bits.
 */
public final class VectorRequantizeKernel implements Kernel {
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final int LENGTH = DOUBLES.length();
    private static final VectorSpecies<Integer> INTS =
            VectorSpecies.of(int.class, VectorShape.forBitSize(Math.max(64, LENGTH * Integer.SIZE)));
    private static final double MAGIC = 0x1.8p52;

    private final Slot input;
    private final Slot output;
    private final double[] factors;
    private final double[] offsets;
    private final double min;
    private final double max;
    private final int whole;
    private final RequantizeKernel rest;

    public VectorRequantizeKernel(Requantize operation, Slot input, Slot output) {
        Scaling scaling = operation.scaling();
        this.input = input;
        this.output = output;
        this.min = operation.output().range().min();
        this.max = operation.output().range().max();
        this.whole = scaling.outputs() / LENGTH * LENGTH;
        this.factors = new double[scaling.outputs()];
        this.offsets = new double[scaling.outputs()];
        for (int o = 0; o < factors.length; o++) {
            factors[o] = Math.scalb((double) scaling.multiplier(o, 0), -scaling.shift(o));
            offsets[o] = scaling.shift(o) == 0 ? 0 : Math.scalb(1.0, -scaling.shift(o) - 1);
        }
        this.rest = new RequantizeKernel(operation, input, output);
    }

    /** Returns whether the operation has one factor per output and its products fit. */
    public static boolean suits(Requantize operation) {
        return operation.scaling().groups() == 1 && operation.input().range().bits() <= 32
                && operation.output().range().bits() <= 31 && LENGTH >= 2;
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            scale(input.data(), input.at(lane), output.data(), output.at(lane), factors, offsets, whole, min, max);
            rest.perRow(whole, lane);
        }
    }

    private static void scale(int[] x, int xAt, int[] y, int yAt, double[] factors, double[] offsets, int count,
            double min, double max) {
        for (int o = 0; o < count; o += LENGTH) {
            DoubleVector value = (DoubleVector) IntVector.fromArray(INTS, x, xAt + o)
                    .convertShape(VectorOperators.I2D, DOUBLES, 0);
            DoubleVector scaled = value.fma(DoubleVector.fromArray(DOUBLES, factors, o),
                    DoubleVector.fromArray(DOUBLES, offsets, o)).max(min).min(max);
            LongVector rounded = scaled.add(MAGIC).reinterpretAsLongs();
            ((IntVector) rounded.convertShape(VectorOperators.L2I, INTS, 0)).intoArray(y, yAt + o);
        }
    }
}

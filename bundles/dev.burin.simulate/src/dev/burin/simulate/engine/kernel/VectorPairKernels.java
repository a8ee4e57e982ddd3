// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Add;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link PairKernels} by the Vector API. Slots are padded to whole vectors, so that there are no rests. */
public final class VectorPairKernels {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = INTS.length();

    private VectorPairKernels() {
    }

    /** Returns the kernel of {@link dev.burin.network.operation.Multiply}. */
    public static Kernel multiply(Slot left, Slot right, Slot output) {
        return lanes -> {
            for (int lane = 0; lane < lanes.count(); lane++) {
                multiply(left.data(), left.at(lane), right.data(), right.at(lane), output.data(), output.at(lane),
                        output.length());
            }
        };
    }

    /** Returns the kernel of {@link Add}. */
    public static Kernel add(Add operation, Slot left, Slot right, Slot output) {
        int min = (int) operation.output().range().min();
        int max = (int) operation.output().range().max();
        return lanes -> {
            for (int lane = 0; lane < lanes.count(); lane++) {
                add(left.data(), left.at(lane), right.data(), right.at(lane), output.data(), output.at(lane),
                        output.length(), min, max);
            }
        };
    }

    /** Returns the kernel of {@link dev.burin.network.operation.ArgMax}. */
    public static Kernel argMax(Slot input, Slot output) {
        return lanes -> {
            for (int lane = 0; lane < lanes.count(); lane++) {
                output.data()[output.at(lane)] = argMax(input.data(), input.at(lane), input.length());
            }
        };
    }

    private static void multiply(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length) {
        for (int i = 0; i < length; i += LENGTH) {
            IntVector.fromArray(INTS, a, aAt + i).mul(IntVector.fromArray(INTS, b, bAt + i)).intoArray(y, yAt + i);
        }
    }

    private static void add(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length, int min, int max) {
        for (int i = 0; i < length; i += LENGTH) {
            IntVector.fromArray(INTS, a, aAt + i).add(IntVector.fromArray(INTS, b, bAt + i)).max(min).min(max)
                    .intoArray(y, yAt + i);
        }
    }

    private static int argMax(int[] x, int at, int length) {
        int whole = length / LENGTH * LENGTH;
        int max = x[at];
        if (whole > 0) {
            IntVector most = IntVector.fromArray(INTS, x, at);
            for (int i = LENGTH; i < whole; i += LENGTH) {
                most = most.max(IntVector.fromArray(INTS, x, at + i));
            }
            max = most.reduceLanes(VectorOperators.MAX);
        }
        for (int i = whole; i < length; i++) {
            max = Math.max(max, x[at + i]);
        }
        int first = 0;
        while (x[at + first] != max) {
            first++;
        }
        return first;
    }
}

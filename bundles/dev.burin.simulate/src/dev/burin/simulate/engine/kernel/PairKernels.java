// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Add;
import dev.burin.network.operation.ArgMax;

/** The kernels of one line: product, saturating sum, largest element. */
public final class PairKernels {
    private PairKernels() {
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

    /** Returns the kernel of {@link ArgMax}. */
    public static Kernel argMax(Slot input, Slot output) {
        return lanes -> {
            for (int lane = 0; lane < lanes.count(); lane++) {
                output.data()[output.at(lane)] = argMax(input.data(), input.at(lane), input.length());
            }
        };
    }

    private static void multiply(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length) {
        for (int i = 0; i < length; i++) {
            y[yAt + i] = a[aAt + i] * b[bAt + i];
        }
    }

    private static void add(int[] a, int aAt, int[] b, int bAt, int[] y, int yAt, int length, int min, int max) {
        for (int i = 0; i < length; i++) {
            y[yAt + i] = Math.max(min, Math.min(max, a[aAt + i] + b[bAt + i]));
        }
    }

    /** Two loops, since the compiler makes vectors of the first. */
    private static int argMax(int[] x, int at, int length) {
        int max = x[at];
        for (int i = 1; i < length; i++) {
            max = Math.max(max, x[at + i]);
        }
        int first = 0;
        while (x[at + first] != max) {
            first++;
        }
        return first;
    }
}

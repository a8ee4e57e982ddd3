// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Add;
import dev.burin.network.operation.ArgMax;
import dev.burin.network.operation.Multiply;

/** The kernels of one line: product, saturating sum, largest element. */
public final class PairKernels {
    private final PairLoops loops;

    public PairKernels(PairLoops loops) {
        this.loops = loops;
    }

    /** Returns the kernel of {@link Multiply}. */
    public Kernel multiply(Slot left, Slot right, Slot output) {
        return lanes -> {
            for (int lane = 0; lane < lanes.count(); lane++) {
                loops.multiply(left.data(), left.at(lane), right.data(), right.at(lane), output.data(), output.at(lane),
                        output.length());
            }
        };
    }

    /** Returns the kernel of {@link Add}. */
    public Kernel add(Add operation, Slot left, Slot right, Slot output) {
        int min = (int) operation.output().range().min();
        int max = (int) operation.output().range().max();
        return lanes -> {
            for (int lane = 0; lane < lanes.count(); lane++) {
                loops.add(left.data(), left.at(lane), right.data(), right.at(lane), output.data(), output.at(lane),
                        output.length(), min, max);
            }
        };
    }

    /** Returns the kernel of {@link ArgMax}: the first of the largest elements. */
    public Kernel argMax(Slot input, Slot output) {
        return lanes -> {
            for (int lane = 0; lane < lanes.count(); lane++) {
                int at = input.at(lane);
                int max = loops.max(input.data(), at, input.length());
                int first = 0;
                while (input.data()[at + first] != max) {
                    first++;
                }
                output.data()[output.at(lane)] = first;
            }
        };
    }
}

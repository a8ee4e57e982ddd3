// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.arithmetic.Fixed;
import dev.burin.network.operation.Embed;

/** {@link Embed}. */
public final class EmbedKernel implements Kernel {
    private final Embed operation;
    private final Slot output;

    public EmbedKernel(Embed operation, Slot output) {
        this.operation = operation;
        this.output = output;
    }

    @Override
    public void run(Lanes lanes) {
        var table = operation.table();
        var scaling = operation.scaling();
        for (int lane = 0; lane < lanes.count(); lane++) {
            int token = lanes.token(lane);
            int at = output.at(lane);
            for (int i = 0; i < output.length(); i++) {
                long product = (long) table.code(token, i) * scaling.multiplier(token, i / table.groupSize());
                long rounded = Fixed.roundShift(product, scaling.shift(token));
                output.data()[at + i] = (int) operation.output().range().clamp(rounded);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Lookup;
import java.util.Arrays;

/** {@link Lookup}. */
public final class LookupKernel implements Kernel {
    private final Slot input;
    private final Slot output;
    private final int[] table;
    private final int min;

    public LookupKernel(Lookup operation, Slot input, Slot output) {
        this.input = input;
        this.output = output;
        this.min = (int) operation.input().range().min();
        this.table = new int[operation.table().size()];
        Arrays.setAll(table, operation.table()::entry);
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            lookUp(table, min, input.data(), input.at(lane), output.data(), output.at(lane), input.length());
        }
    }

    private static void lookUp(int[] table, int min, int[] x, int xAt, int[] y, int yAt, int length) {
        for (int i = 0; i < length; i++) {
            y[yAt + i] = table[x[xAt + i] - min];
        }
    }
}

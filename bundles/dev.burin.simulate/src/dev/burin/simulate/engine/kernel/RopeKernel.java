// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;

/** {@link Rope}, with the channels of the pairs worked out once. */
public final class RopeKernel implements Kernel {
    private final Rope operation;
    private final Slot input;
    private final Slot output;
    private final int[] firsts;
    private final int[] seconds;

    public RopeKernel(Rope operation, Slot input, Slot output) {
        this.operation = operation;
        this.input = input;
        this.output = output;
        int pairs = operation.table().pairs();
        this.firsts = new int[pairs];
        this.seconds = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            firsts[pair] = operation.pairing().first(pair);
            seconds[pair] = operation.pairing().second(pair, operation.headSize());
        }
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            rotate(lanes.position(lane), input.at(lane), output.at(lane));
        }
    }

    private void rotate(int position, int xAt, int yAt) {
        RotationTable table = operation.table();
        int shift = RotationTable.FRACTION_BITS + operation.shift();
        long half = 1L << (shift - 1);
        long max = operation.output().range().max();
        int[] x = input.data();
        int[] y = output.data();
        for (int pair = 0; pair < firsts.length; pair++) {
            long cosine = table.cosine(position, pair);
            long sine = table.sine(position, pair);
            for (int head = 0; head < input.length(); head += operation.headSize()) {
                int a = head + firsts[pair];
                int b = head + seconds[pair];
                long first = (x[xAt + a] * cosine - x[xAt + b] * sine + half) >> shift;
                long second = (x[xAt + a] * sine + x[xAt + b] * cosine + half) >> shift;
                y[yAt + a] = (int) Math.max(-max, Math.min(max, first));
                y[yAt + b] = (int) Math.max(-max, Math.min(max, second));
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;

/** {@link Rope}, with tables and pairs worked out once. */
public final class RopeKernel implements Kernel {
    /** Sums of two products with entries of at most 2^14, and half of 2^30, fit 32 bits with inputs of that width. */
    private static final int NARROW_BITS = 16;

    private final Rope operation;
    private final Slot input;
    private final Slot output;
    private final int shift;
    private final int half;
    private final int min;
    private final int max;
    private final boolean narrow;
    private final int[] cosines;
    private final int[] sines;
    private final int[] firsts;
    private final int[] seconds;

    public RopeKernel(Rope operation, Slot input, Slot output) {
        this.operation = operation;
        this.input = input;
        this.output = output;
        this.shift = RotationTable.FRACTION_BITS + operation.shift();
        this.half = 1 << (shift - 1);
        this.min = (int) operation.output().range().min();
        this.max = (int) operation.output().range().max();
        RotationTable table = operation.table();
        int pairs = table.pairs();
        this.firsts = new int[pairs];
        this.seconds = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            firsts[pair] = operation.pairing().first(pair);
            seconds[pair] = operation.pairing().second(pair, operation.headSize());
        }
        this.narrow = operation.input().range().bits() <= NARROW_BITS;
        this.cosines = new int[table.positions() * pairs];
        this.sines = new int[table.positions() * pairs];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = table.cosine(i / pairs, i % pairs);
            sines[i] = table.sine(i / pairs, i % pairs);
        }
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            for (int head = 0; head < input.length(); head += operation.headSize()) {
                int angles = lanes.position(lane) * firsts.length;
                if (narrow) {
                    rotate(angles, input.data(), input.at(lane) + head, output.data(), output.at(lane) + head);
                } else {
                    rotateWide(angles, input.data(), input.at(lane) + head, output.data(), output.at(lane) + head);
                }
            }
        }
    }

    private void rotate(int angles, int[] x, int xAt, int[] y, int yAt) {
        for (int pair = 0; pair < firsts.length; pair++) {
            int cosine = cosines[angles + pair];
            int sine = sines[angles + pair];
            int a = x[xAt + firsts[pair]];
            int b = x[xAt + seconds[pair]];
            y[yAt + firsts[pair]] = Math.max(min, Math.min(max, (a * cosine - b * sine + half) >> shift));
            y[yAt + seconds[pair]] = Math.max(min, Math.min(max, (a * sine + b * cosine + half) >> shift));
        }
    }

    private void rotateWide(int angles, int[] x, int xAt, int[] y, int yAt) {
        for (int pair = 0; pair < firsts.length; pair++) {
            long cosine = cosines[angles + pair];
            long sine = sines[angles + pair];
            long a = x[xAt + firsts[pair]];
            long b = x[xAt + seconds[pair]];
            y[yAt + firsts[pair]] = (int) Math.max(min, Math.min(max, (a * cosine - b * sine + half) >> shift));
            y[yAt + seconds[pair]] = (int) Math.max(min, Math.min(max, (a * sine + b * cosine + half) >> shift));
        }
    }
}

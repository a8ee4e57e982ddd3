// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine.kernel;

import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Rope} by the Vector API: each vector is multiplied by cosines, its partners by signed sines. Partners are either
 * within the vector, or are a whole vector elsewhere in the head.
 */
public final class VectorRopeKernel implements Kernel {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int LENGTH = INTS.length();
    /** As in {@link RopeKernel}: sums of two products fit 32 bits. */
    private static final int MAX_INPUT_BITS = 16;

    private final Slot input;
    private final Slot output;
    private final RotationRows rows;
    private final int shift;
    private final int min;
    private final int max;
    private final int padded;
    private final VectorShuffle<Integer> shuffle;
    private final int[] offsets;

    private VectorRopeKernel(Rope operation, Slot input, Slot output, RotationRows rows) {
        this.input = input;
        this.output = output;
        this.rows = rows;
        this.shift = RotationTable.FRACTION_BITS + operation.shift();
        this.min = (int) operation.output().range().min();
        this.max = (int) operation.output().range().max();
        this.padded = (input.length() + LENGTH - 1) / LENGTH * LENGTH;
        boolean within = rows.partner(0) < LENGTH;
        this.shuffle = VectorShuffle.fromOp(INTS, i -> within ? rows.partner(i) : i);
        this.offsets = new int[rows.period() / LENGTH];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = within ? 0 : rows.partner(i * LENGTH) - i * LENGTH;
        }
    }

    /** The rows that kernels of one engine share. Serves one builder. */
    public static final class SharedRows {
        private record Entry(RotationTable table, Rope.Pairing pairing, int headSize, RotationRows rows) {
        }

        private final List<Entry> entries = new ArrayList<>();

        private RotationRows of(Rope operation) {
            for (Entry entry : entries) {
                if (entry.table == operation.table() && entry.pairing == operation.pairing()
                        && entry.headSize == operation.headSize()) {
                    return entry.rows;
                }
            }
            RotationRows rows = new RotationRows(operation.table(), operation.pairing(), operation.headSize(),
                    Math.max(LENGTH, operation.headSize()));
            entries.add(new Entry(operation.table(), operation.pairing(), operation.headSize(), rows));
            return rows;
        }
    }

    /** Returns the kernel, if heads and vectors divide each other and everything fits. */
    public static Optional<Kernel> of(Rope operation, Slot input, Slot output, SharedRows shared) {
        int head = operation.headSize();
        boolean whole = LENGTH % head == 0 || head % LENGTH == 0
                && (operation.pairing() == Rope.Pairing.NEIGHBOURS || head / 2 % LENGTH == 0);
        if (!whole || operation.input().range().bits() > MAX_INPUT_BITS
                || operation.output().range().bits() > Integer.SIZE) {
            return Optional.empty();
        }
        return Optional.of(new VectorRopeKernel(operation, input, output, shared.of(operation)));
    }

    @Override
    public void run(Lanes lanes) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            rotate(input.data(), input.at(lane), output.data(), output.at(lane),
                    lanes.position(lane) * rows.period());
        }
    }

    private void rotate(int[] x, int xAt, int[] y, int yAt, int row) {
        int[] cosines = rows.cosines();
        int[] sines = rows.sines();
        int half = 1 << (shift - 1);
        for (int i = 0, chunk = 0; i < padded; i += LENGTH) {
            int at = row + chunk * LENGTH;
            IntVector own = IntVector.fromArray(INTS, x, xAt + i);
            IntVector partner = IntVector.fromArray(INTS, x, xAt + i + offsets[chunk]).rearrange(shuffle);
            own.mul(IntVector.fromArray(INTS, cosines, at))
                    .add(partner.mul(IntVector.fromArray(INTS, sines, at))).add(half)
                    .lanewise(VectorOperators.ASHR, shift).max(min).min(max).intoArray(y, yAt + i);
            chunk = chunk + 1 == offsets.length ? 0 : chunk + 1;
        }
    }
}

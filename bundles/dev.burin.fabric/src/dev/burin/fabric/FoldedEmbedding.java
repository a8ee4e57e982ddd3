// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;

/**
 * A matrix as multipliers with a small ROM beside each, N weights deep: one pass takes N cycles.
 *
 * <p>A group of a row is one sum. Its columns are cut into {@code lanes = ⌈groupSize / N⌉} runs of N; each lane has a
 * multiplier, and each sum an accumulator that adds the products of all its lanes. In step t = 0 … N-1 of a pass, lane
 * l of a sum in group g multiplies the input of column {@code g·groupSize + l·N + t} by word t of its ROM. Where that
 * column lies beyond the group the word is zero. All rows read the same lanes, so that one register of all inputs,
 * which moves down by one element per step, feeds them without multiplexers.
 *
 * <p>N above the group size has nothing to hold and counts as the group size. Latency is N + 2 cycles: the inputs are
 * taken into their register, N steps, and a register between multipliers and accumulators.
 */
public final class FoldedEmbedding implements Embedding {
    private static final int CYCLES_AROUND_STEPS = 2;
    /** Flip-flops of the sequence: busy; first, last and valid of the products; valid of the sums. */
    private static final int CONTROL_BITS = 5;

    private final ConstantMatrix matrix;
    private final Interval inputRange;
    private final FabricChoice.Folded choice;
    private final int steps;
    private final int lanes;
    private final byte[] rom;
    private final Resources resources;

    /** Lays the matrix out in ROMs. */
    public FoldedEmbedding(ConstantMatrix matrix, Interval inputRange, FabricChoice.Folded choice) {
        this.matrix = matrix;
        this.inputRange = inputRange;
        this.choice = choice;
        this.steps = Math.min(choice.n(), matrix.groupSize());
        this.lanes = (matrix.groupSize() + steps - 1) / steps;
        this.rom = new byte[Math.multiplyExact(Math.multiplyExact(sums(), lanes), steps)];
        for (int sum = 0; sum < sums(); sum++) {
            for (int inGroup = 0; inGroup < matrix.groupSize(); inGroup++) {
                int column = group(sum) * matrix.groupSize() + inGroup;
                rom[word(sum, inGroup / steps, inGroup % steps)] = (byte) matrix.code(row(sum), column);
            }
        }
        this.resources = count();
    }

    /** Returns the steps of a pass: N, or the group size if that is less. */
    public int steps() {
        return steps;
    }

    /** Returns the width of the counter of steps, at least 1. */
    public int stepBits() {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(steps - 1));
    }

    /** Returns the multipliers of one sum. */
    public int lanes() {
        return lanes;
    }

    /** Returns the column that a lane reads in step 0; it reads the next columns in the next steps. */
    public int firstColumn(int group, int lane) {
        return group * matrix.groupSize() + lane * steps;
    }

    /** Returns the code in a multiplier's ROM. */
    public int romWord(int sum, int lane, int step) {
        return rom[word(sum, lane, step)];
    }

    /** Returns what a product can be. */
    public Interval productRange() {
        long min = 0;
        long max = 0;
        for (byte code : rom) {
            min = Math.min(min, Math.min(code * inputRange.min(), code * inputRange.max()));
            max = Math.max(max, Math.max(code * inputRange.min(), code * inputRange.max()));
        }
        return new Interval(min, max);
    }

    @Override
    public ConstantMatrix matrix() {
        return matrix;
    }

    @Override
    public Interval inputRange() {
        return inputRange;
    }

    @Override
    public FabricChoice.Folded choice() {
        return choice;
    }

    @Override
    public Interval sumRange(int sum) {
        long min = 0;
        long max = 0;
        for (int i = word(sum, 0, 0); i < word(sum + 1, 0, 0); i++) {
            min += Math.min(rom[i] * inputRange.min(), rom[i] * inputRange.max());
            max += Math.max(rom[i] * inputRange.min(), rom[i] * inputRange.max());
        }
        return new Interval(min, max);
    }

    @Override
    public int latencyCycles() {
        return steps + CYCLES_AROUND_STEPS;
    }

    @Override
    public int initiationInterval() {
        return steps;
    }

    @Override
    public long romWords() {
        return rom.length;
    }

    @Override
    public Resources resources() {
        return resources;
    }

    private Resources count() {
        int productBits = productRange().bits();
        long adders = 0;
        long adderBits = 0;
        long accumulatorBits = 0;
        for (int sum = 0; sum < sums(); sum++) {
            int width = sumRange(sum).bits();
            accumulatorBits += width;
            adders += lanes - 1 + (steps > 1 ? 1 : 0);
            adderBits += laneAdderBits(productBits, width) + (steps > 1 ? width : 0);
        }
        long multipliers = (long) sums() * lanes;
        long inputBits = (long) matrix.columns() * inputRange.bits();
        long registerBits = inputBits + multipliers * productBits + accumulatorBits + stepBits() + CONTROL_BITS;
        return Resources.ofAdders(matrix, adders, adderBits, registerBits)
                .withRom(romWords() * matrix.bits())
                .withMultipliers(multipliers, multipliers * matrix.bits() * inputRange.bits());
    }

    @Override
    public long[] evaluate(long[] x) {
        long[] sums = new long[sums()];
        for (int step = 0; step < steps; step++) {
            for (int sum = 0; sum < sums.length; sum++) {
                for (int lane = 0; lane < lanes; lane++) {
                    int column = firstColumn(group(sum), lane) + step;
                    sums[sum] += column < x.length ? romWord(sum, lane, step) * x[column] : 0;
                }
            }
        }
        return sums;
    }

    /** Returns the adder bits of a balanced tree over the lanes, each level one bit wider up to the sum's width. */
    private long laneAdderBits(int productBits, int sumBits) {
        long bits = 0;
        int width = productBits;
        for (int terms = lanes; terms > 1; terms = (terms + 1) / 2) {
            width = Math.min(width + 1, Math.max(sumBits, productBits));
            bits += (long) (terms / 2) * width;
        }
        return bits;
    }

    private int row(int sum) {
        return sum / matrix.groups();
    }

    private int group(int sum) {
        return sum % matrix.groups();
    }

    private int word(int sum, int lane, int step) {
        return (sum * lanes + lane) * steps + step;
    }

    @Override
    public String toString() {
        return matrix.name() + " " + choice + ": " + lanes + " lanes, " + steps + " steps";
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

/**
 * What operations other than constant matrices are made of, and how many cycles each takes. Every unit is pipelined: it
 * takes new operands in each cycle. The measure is one carry chain between registers, as in the adder graphs of matrices
 * with a register after each level.
 */
public enum FunctionalUnit {
    /** Up to 32 x 17 bits: partial products compressed in one cycle, the carry chain in the next. */
    MULTIPLIER(2),
    /** Two operands, with saturation to a narrower range: the overflow bits select in the same cycle. */
    ADDER(1),
    /** Add half, shift by a constant, saturate: an adder again. */
    ROUNDER(1),
    /** Two operands, the larger goes on with its index: a subtraction and a selection. */
    COMPARATOR(1),
    /** A constant table or ROM with a registered output. */
    TABLE(1),
    /** A leading-one detector and a shift by what it finds. */
    NORMALISER(1),
    /** A restoring square root of 32 bits: one shift, comparison and subtraction for each of 16 result bits. */
    ROOT(16),
    /** A restoring division: one step for each of the 17 quotient bits of {@code 2^31 / mantissa}. */
    DIVIDER(17),
    /** A write of keys and values to the cache; they can be read in the next cycle. */
    CACHE_WRITE(1),
    /** A read of the cache or of the score buffer, with a registered output. */
    CACHE_READ(1);

    private final int cycles;

    FunctionalUnit(int cycles) {
        this.cycles = cycles;
    }

    /** Returns the latency in cycles. */
    public int cycles() {
        return cycles;
    }

    /** Returns the latency of a binary tree of this unit over so many operands: {@code ⌈log2 n⌉} levels. */
    public int treeCycles(int operands) {
        return cycles * (32 - Integer.numberOfLeadingZeros(operands - 1));
    }
}

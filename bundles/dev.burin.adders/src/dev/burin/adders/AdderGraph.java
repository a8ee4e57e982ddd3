// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import dev.burin.network.Interval;

/**
 * An immutable graph of two-input adders and subtractors that computes {@code y = M·x}.
 *
 * <p>Node numbers 0 to {@code inputs - 1} are the inputs; node {@code n} after them is
 * {@code (left << leftShift) ± (right << rightShift)} of two earlier nodes, so that ascending numbers are a topological
 * order. An output is a node shifted left, negated where its sign flag says so, or the constant zero. Everything is
 * held in flat arrays: a graph of millions of nodes is read by walking the numbers.
 *
 * <p>A node's range is exact, not the sum of its operands' ranges: it is what the node's linear form can be for inputs
 * in {@link #inputRange}. Hardware may therefore compute modulo {@code 2^bits(node)}. Built by {@link AdderGraphBuilder}.
 */
public final class AdderGraph {
    /** What {@link #outputNode} returns for an output that is always zero. */
    public static final int ZERO = -1;

    private final AdderWiring wiring;
    private final Interval inputRange;
    private final int[] depth;
    private final long[] min;
    private final long[] max;
    private final int[] outputNode;
    private final byte[] outputShift;
    private final boolean[] outputNegated;

    AdderGraph(AdderWiring wiring, Interval inputRange, int[] outputNode, byte[] outputShift, boolean[] negated) {
        this.wiring = wiring;
        this.inputRange = inputRange;
        this.depth = wiring.depths();
        this.min = new long[wiring.nodes()];
        this.max = new long[wiring.nodes()];
        UnitVectors.walk(wiring, (column, node, coefficient) -> {
            min[node] += Math.min(coefficient * inputRange.min(), coefficient * inputRange.max());
            max[node] += Math.max(coefficient * inputRange.min(), coefficient * inputRange.max());
        });
        this.outputNode = outputNode;
        this.outputShift = outputShift;
        this.outputNegated = negated;
    }

    /** Starts a graph of so many inputs, each within the range. */
    public static AdderGraphBuilder builder(int inputs, Interval inputRange) {
        return new AdderGraphBuilder(inputs, inputRange);
    }

    public int inputs() {
        return wiring.inputs();
    }

    /** Returns the range of every input. */
    public Interval inputRange() {
        return inputRange;
    }

    /** Returns the number of two-input adders and subtractors. */
    public int adders() {
        return wiring.nodes() - wiring.inputs();
    }

    /** Returns the number of inputs and adders together. */
    public int nodes() {
        return wiring.nodes();
    }

    public int outputs() {
        return outputNode.length;
    }

    public boolean isInput(int node) {
        return node < wiring.inputs();
    }

    /** Returns an adder's first operand, from which the second is subtracted if {@link #subtracts}. */
    public int left(int node) {
        return wiring.left()[node - wiring.inputs()];
    }

    public int right(int node) {
        return wiring.right()[node - wiring.inputs()];
    }

    public int leftShift(int node) {
        return wiring.leftShift()[node - wiring.inputs()];
    }

    public int rightShift(int node) {
        return wiring.rightShift()[node - wiring.inputs()];
    }

    public boolean subtracts(int node) {
        return wiring.subtract()[node - wiring.inputs()];
    }

    /** Returns what the node can be, exactly. */
    public Interval range(int node) {
        return new Interval(min[node], max[node]);
    }

    /** Returns the width in bits of the node's two's complement wire. */
    public int bits(int node) {
        return range(node).bits();
    }

    /** Returns the number of adders on the longest way from an input to the node; 0 for inputs. */
    public int depth(int node) {
        return depth[node];
    }

    /** Returns the node that the output is taken from, or {@link #ZERO}. */
    public int outputNode(int output) {
        return outputNode[output];
    }

    public int outputShift(int output) {
        return outputShift[output];
    }

    public boolean outputNegated(int output) {
        return outputNegated[output];
    }

    /** Returns what the output can be, exactly. */
    public Interval outputRange(int output) {
        if (outputNode[output] == ZERO) {
            return new Interval(0, 0);
        }
        long low = min[outputNode[output]] << outputShift[output];
        long high = max[outputNode[output]] << outputShift[output];
        return outputNegated[output] ? new Interval(-high, -low) : new Interval(low, high);
    }

    /** Returns the number of adders on the longest way from an input to an output. */
    public int depth() {
        int deepest = 0;
        for (int node : outputNode) {
            deepest = node == ZERO ? deepest : Math.max(deepest, depth[node]);
        }
        return deepest;
    }

    /** Returns the number of outputs that need their node negated. */
    public int negations() {
        int count = 0;
        for (boolean negated : outputNegated) {
            count += negated ? 1 : 0;
        }
        return count;
    }

    /** Returns the one-bit full adders of all adders together. */
    public long adderBits() {
        long bits = 0;
        for (int node = wiring.inputs(); node < wiring.nodes(); node++) {
            bits += adderBits(node);
        }
        return bits;
    }

    /**
     * Returns the one-bit full adders of one adder: the width of its result less the low bits in which only the
     * unshifted operand has digits, which are wires. (In {@code (a << s) - b} the low bits are those of {@code -b}
     * and need adders.)
     */
    public int adderBits(int node) {
        int common = Math.min(leftShift(node), rightShift(node));
        int wires = subtracts(node) ? Math.max(rightShift(node), common) : Math.max(leftShift(node), rightShift(node));
        return Math.max(1, bits(node) - wires);
    }

    /** Returns {@code y = M·x} by evaluating every node in order. */
    public long[] evaluate(long[] x) {
        long[] values = new long[nodes()];
        System.arraycopy(x, 0, values, 0, inputs());
        for (int node = inputs(); node < values.length; node++) {
            long a = values[left(node)] << leftShift(node);
            long b = values[right(node)] << rightShift(node);
            values[node] = subtracts(node) ? a - b : a + b;
        }
        long[] y = new long[outputs()];
        for (int output = 0; output < y.length; output++) {
            y[output] = output(output, outputNode[output] == ZERO ? 0 : values[outputNode[output]]);
        }
        return y;
    }

    /** Returns the output made of its node's value. */
    long output(int output, long value) {
        long shifted = value << outputShift[output];
        return outputNegated[output] ? -shifted : shifted;
    }

    AdderWiring wiring() {
        return wiring;
    }

    @Override
    public String toString() {
        return inputs() + " inputs, " + outputs() + " outputs, " + adders() + " adders, depth " + depth();
    }
}

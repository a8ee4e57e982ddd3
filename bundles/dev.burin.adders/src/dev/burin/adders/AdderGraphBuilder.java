// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import dev.burin.network.Interval;
import java.util.Arrays;

/** Collects the nodes and outputs of an {@link AdderGraph}. Not for use from several threads. */
public final class AdderGraphBuilder {
    private static final int MAX_SHIFT = 62;

    private final int inputs;
    private final Interval inputRange;
    private int adders;
    private int[] left = new int[256];
    private int[] right = new int[256];
    private byte[] leftShift = new byte[256];
    private byte[] rightShift = new byte[256];
    private boolean[] subtract = new boolean[256];
    private int outputs;
    private int[] outputNode = new int[64];
    private byte[] outputShift = new byte[64];
    private boolean[] outputNegated = new boolean[64];

    AdderGraphBuilder(int inputs, Interval inputRange) {
        if (inputs <= 0) {
            throw new IllegalArgumentException(inputs + " inputs");
        }
        this.inputs = inputs;
        this.inputRange = inputRange;
    }

    /** Adds the node {@code (a << aShift) + (b << bShift)} and returns its number. */
    public int add(int a, int aShift, int b, int bShift) {
        return node(a, aShift, b, bShift, false);
    }

    /** Adds the node {@code (a << aShift) - (b << bShift)} and returns its number. */
    public int subtract(int a, int aShift, int b, int bShift) {
        return node(a, aShift, b, bShift, true);
    }

    /** Adds the next output, {@code ±(node << shift)}. */
    public void output(int node, int shift, boolean negated) {
        checkOperand(node, shift);
        putOutput(node, shift, negated);
    }

    /** Adds a next output that is always zero. */
    public void zeroOutput() {
        putOutput(AdderGraph.ZERO, 0, false);
    }

    /** Returns the graph; the builder may go on afterwards. */
    public AdderGraph build() {
        AdderWiring wiring = new AdderWiring(inputs, Arrays.copyOf(left, adders), Arrays.copyOf(right, adders),
                Arrays.copyOf(leftShift, adders), Arrays.copyOf(rightShift, adders), Arrays.copyOf(subtract, adders));
        return new AdderGraph(wiring, inputRange, Arrays.copyOf(outputNode, outputs),
                Arrays.copyOf(outputShift, outputs), Arrays.copyOf(outputNegated, outputs));
    }

    private int node(int a, int aShift, int b, int bShift, boolean minus) {
        checkOperand(a, aShift);
        checkOperand(b, bShift);
        if (adders == left.length) {
            int length = Math.multiplyExact(adders, 2);
            left = Arrays.copyOf(left, length);
            right = Arrays.copyOf(right, length);
            leftShift = Arrays.copyOf(leftShift, length);
            rightShift = Arrays.copyOf(rightShift, length);
            subtract = Arrays.copyOf(subtract, length);
        }
        left[adders] = a;
        right[adders] = b;
        leftShift[adders] = (byte) aShift;
        rightShift[adders] = (byte) bShift;
        subtract[adders] = minus;
        return inputs + adders++;
    }

    private void putOutput(int node, int shift, boolean negated) {
        if (outputs == outputNode.length) {
            outputNode = Arrays.copyOf(outputNode, outputs * 2);
            outputShift = Arrays.copyOf(outputShift, outputs * 2);
            outputNegated = Arrays.copyOf(outputNegated, outputs * 2);
        }
        outputNode[outputs] = node;
        outputShift[outputs] = (byte) shift;
        outputNegated[outputs] = negated;
        outputs++;
    }

    private void checkOperand(int node, int shift) {
        if (node < 0 || node >= inputs + adders || shift < 0 || shift > MAX_SHIFT) {
            throw new IllegalArgumentException("node " + node + " << " + shift + " of " + (inputs + adders));
        }
    }
}

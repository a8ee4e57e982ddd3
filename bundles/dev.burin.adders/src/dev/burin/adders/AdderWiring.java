// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

/** The connections of a graph's adders, one array element per adder; shared between builder, graph and checks. */
record AdderWiring(int inputs, int[] left, int[] right, byte[] leftShift, byte[] rightShift, boolean[] subtract) {

    int nodes() {
        return inputs + left.length;
    }

    /** Returns each node's adders on the longest way from an input. */
    int[] depths() {
        int[] depth = new int[nodes()];
        for (int i = 0; i < left.length; i++) {
            depth[inputs + i] = 1 + Math.max(depth[left[i]], depth[right[i]]);
        }
        return depth;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import java.util.Arrays;

/**
 * Propagates unit vectors through a graph: the coefficient of each input in each node's linear form. It visits only
 * what an input reaches, and takes a few inputs at once so that the arrays are walked less often.
 */
final class UnitVectors {
    private static final int BLOCK = 8;

    /** Receives the coefficients that are not zero. */
    interface Visitor {
        void coefficient(int column, int node, long coefficient);
    }

    private UnitVectors() {
    }

    static void walk(AdderWiring wiring, Visitor visitor) {
        long[] values = new long[Math.multiplyExact(wiring.nodes(), BLOCK)];
        boolean[] reached = new boolean[wiring.nodes()];
        for (int first = 0; first < wiring.inputs(); first += BLOCK) {
            int width = Math.min(BLOCK, wiring.inputs() - first);
            Arrays.fill(reached, false);
            for (int lane = 0; lane < width; lane++) {
                int node = first + lane;
                Arrays.fill(values, node * BLOCK, node * BLOCK + BLOCK, 0);
                values[node * BLOCK + lane] = 1;
                reached[node] = true;
            }
            propagate(wiring, values, reached);
            visit(first, width, values, reached, visitor);
        }
    }

    private static void propagate(AdderWiring wiring, long[] values, boolean[] reached) {
        for (int i = 0; i < wiring.left().length; i++) {
            int left = wiring.left()[i];
            int right = wiring.right()[i];
            if (!reached[left] && !reached[right]) {
                continue;
            }
            int node = wiring.inputs() + i;
            reached[node] = true;
            long a = reached[left] ? 1L << wiring.leftShift()[i] : 0;
            long b = reached[right] ? 1L << wiring.rightShift()[i] : 0;
            b = wiring.subtract()[i] ? -b : b;
            for (int lane = 0; lane < BLOCK; lane++) {
                values[node * BLOCK + lane] = values[left * BLOCK + lane] * a + values[right * BLOCK + lane] * b;
            }
        }
    }

    private static void visit(int first, int width, long[] values, boolean[] reached, Visitor visitor) {
        for (int node = 0; node < reached.length; node++) {
            for (int lane = 0; reached[node] && lane < width; lane++) {
                if (values[node * BLOCK + lane] != 0) {
                    visitor.coefficient(first + lane, node, values[node * BLOCK + lane]);
                }
            }
        }
    }
}

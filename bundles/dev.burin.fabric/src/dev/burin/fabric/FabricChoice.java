// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

/** The fabric of a matrix as the spec states it. */
public sealed interface FabricChoice {

    /**
     * Shift-adds, pipelined.
     *
     * @param extraDepth    adder levels that an output may have above its least
     * @param registerEvery adder levels between two pipeline registers, at least 1
     */
    record Adders(int extraDepth, int registerEvery) implements FabricChoice {
        public Adders {
            if (extraDepth < 0 || registerEvery < 1) {
                throw new IllegalArgumentException("depth +" + extraDepth + ", registers every " + registerEvery);
            }
        }

        /** Least depth, a register after every level. */
        public Adders() {
            this(0, 1);
        }

        @Override
        public String toString() {
            return "adders depth +" + extraDepth + " registers every " + registerEvery;
        }
    }

    /**
     * Multipliers with a ROM each.
     *
     * @param n weights per multiplier and cycles per pass, at least 1
     */
    record Folded(int n) implements FabricChoice {
        public Folded {
            if (n < 1) {
                throw new IllegalArgumentException("folded " + n);
            }
        }

        @Override
        public String toString() {
            return "folded " + n;
        }
    }
}

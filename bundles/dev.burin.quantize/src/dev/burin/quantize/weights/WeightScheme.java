// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.weights;

/** How the weights of a matrix become codes. {@link #text} is how a spec writes it. */
public sealed interface WeightScheme {

    /** Returns the width of a code in bits. */
    int bits();

    /** Returns the columns that share a scale; 0 for the whole row. */
    int groupSize();

    /** Returns the scheme as a spec writes it, such as {@code int4 per row}. */
    String text();

    /** Integers of 2 to 8 bits, symmetric: codes {@code ±(2^(bits-1) - 1)}. */
    record Integers(int bits, int groupSize) implements WeightScheme {
        public Integers {
            require(bits >= 2 && bits <= 8, "bits outside 2..8: " + bits);
            require(groupSize >= 0, "negative group size");
        }

        @Override
        public String text() {
            return "int" + bits + (groupSize == 0 ? " per row" : " per group " + groupSize);
        }
    }

    /**
     * Integers that are a sum of at most {@code digits} signed powers of two, within a width (APoT, arXiv 1909.13144,
     * without its restriction to equal digit positions).
     */
    record Digits(int digits, int bits, int groupSize) implements WeightScheme {
        public Digits {
            require(digits >= 1 && digits <= 4, "digits outside 1..4: " + digits);
            require(bits >= 2 && bits <= 8, "bits outside 2..8: " + bits);
            require(groupSize >= 0, "negative group size");
        }

        @Override
        public String text() {
            return "digits " + digits + (bits == 8 ? "" : " within " + bits + " bits")
                    + (groupSize == 0 ? "" : " per group " + groupSize);
        }
    }

    /** Codes -1, 0 and 1. */
    record Ternary(int groupSize) implements WeightScheme {
        public Ternary {
            require(groupSize >= 0, "negative group size");
        }

        @Override
        public int bits() {
            return 2;
        }

        @Override
        public String text() {
            return "ternary" + (groupSize == 0 ? "" : " per group " + groupSize);
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException(what);
        }
    }
}

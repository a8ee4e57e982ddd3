// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

/** An input vector of a product and the sums that the integer network makes of it. */
public record TestVector(long[] input, long[] expected) {

    public TestVector {
        input = input.clone();
        expected = expected.clone();
    }

    @Override
    public long[] input() {
        return input.clone();
    }

    @Override
    public long[] expected() {
        return expected.clone();
    }
}

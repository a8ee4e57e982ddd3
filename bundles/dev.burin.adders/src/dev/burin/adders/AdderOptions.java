// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

/**
 * What a solver may do.
 *
 * @param extraDepth adder levels that each output may have above its minimum, or {@link #UNLIMITED}
 */
public record AdderOptions(int extraDepth) {
    /** No limit on depth. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public AdderOptions {
        if (extraDepth < 0) {
            throw new IllegalArgumentException("extra depth " + extraDepth);
        }
    }
}

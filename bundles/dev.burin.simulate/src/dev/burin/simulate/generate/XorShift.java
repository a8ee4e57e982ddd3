// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

/**
 * The 32-bit xorshift generator (Marsaglia, "Xorshift RNGs", 2003; shifts 13, 17, 5): 32 flip-flops and three XORs per
 * bit at most. Its state runs through all numbers but 0, so its period is 2^32 - 1. Not for secrets.
 */
public final class XorShift {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private int state;

    /** Makes a generator that starts after a state. @throws IllegalArgumentException if the state is 0 */
    public XorShift(int state) {
        if (state == 0) {
            throw new IllegalArgumentException("a state of 0 stays 0");
        }
        this.state = state;
    }

    /**
     * Returns a user's own generator: the state is the upper half of the SplitMix64 hash (Steele et al., 2014) of seed and
     * user. The host loads it when the user's sequence begins; hashing takes neighbouring seeds and users far apart.
     */
    public static XorShift stream(long seed, int user) {
        int state = (int) (mix(mix(seed + GOLDEN) + user * GOLDEN) >>> 32);
        return new XorShift(state == 0 ? 1 : state);
    }

    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        long b = (a ^ a >>> 27) * 0x94D0_49BB_1331_11EBL;
        return b ^ b >>> 31;
    }

    /** Returns the next state, an unsigned number that is never 0. */
    public int next() {
        int x = state;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        state = x;
        return x;
    }
}

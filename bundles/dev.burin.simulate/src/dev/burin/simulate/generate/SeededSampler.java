// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

import dev.burin.network.Value;
import dev.burin.network.arithmetic.Exponential;

/**
 * Draws a token from the softmax of the logits x at a temperature, in integers:
 * <pre>
 * p[i] = Exponential(max(x) - x[i])          0..2^15, the temperature being in the exponential's multiplier
 * P    = Σ p[i]                              below 2^47
 * r    = next of the user's XorShift         1..2^32 - 1
 * t    = ⌊P · r / 2^32⌋                      0..P - 1
 * the token is the least i with p[0] + .. + p[i] > t
 * </pre>
 * In hardware: the head's logits pass by three times (maximum, sum, choice) through the exponential that attention has
 * too; one 47 × 32 bit product, which may take as many cycles as it likes, and one adder. Tokens 17 octaves less likely
 * than the most likely one are never drawn.
 *
 * @param exponential turns steps of the logits below their maximum into weights
 * @param seed        all users' streams derive from it
 */
public record SeededSampler(Exponential exponential, long seed) implements Sampler {

    /** Makes a sampler for logits whose scale is uniform. @throws IllegalArgumentException if the temperature is not > 0 */
    public static SeededSampler of(Value logits, double temperature, long seed) {
        if (!(temperature > 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("a temperature must be above 0, not " + temperature);
        }
        return new SeededSampler(Exponential.ofStep(logits.scale().step(0) / temperature), seed);
    }

    @Override
    public Stream stream(int user) {
        XorShift random = XorShift.stream(seed, user);
        return (engine, lane) -> {
            int[] logits = new int[engine.network().vocabulary()];
            engine.logits(lane, logits);
            return draw(logits, random.next());
        };
    }

    /** Returns the token that a random number, unsigned, draws. */
    public int draw(int[] logits, int random) {
        int max = Integer.MIN_VALUE;
        for (int logit : logits) {
            max = Math.max(max, logit);
        }
        long sum = 0;
        for (int logit : logits) {
            sum += exponential.probability(max - logit);
        }
        // (P · 2^16) · (r · 2^16) / 2^64
        long target = Math.multiplyHigh(sum << 16, Integer.toUnsignedLong(random) << 16);
        for (int i = 0; i < logits.length; i++) {
            target -= exponential.probability(max - logits[i]);
            if (target < 0) {
                return i;
            }
        }
        throw new AssertionError("the target is below the sum of all weights");
    }
}

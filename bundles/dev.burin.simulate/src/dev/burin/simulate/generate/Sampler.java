// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

import dev.burin.network.IntegerNetwork;
import dev.burin.simulate.engine.Engine;

/** How next tokens are chosen from logits. Immutable; what changes from token to token is in each user's stream. */
public sealed interface Sampler permits GreedySampler, SeededSampler {

    /** Chooses the tokens of one user, one after the other. */
    interface Stream {
        /** Returns the token that follows what a lane of the engine's last pass has seen. */
        int next(Engine engine, int lane);
    }

    /** Returns a new stream for a user, counted from 0; the same user's streams all choose alike. */
    Stream stream(int user);

    /** Returns the sampler that takes the network's own greedy choice. */
    static Sampler greedy() {
        return new GreedySampler();
    }

    /**
     * Returns the sampler that draws from the softmax of the logits.
     *
     * @param temperature above 0; 1 draws as the network was trained, less is closer to greedy
     * @param seed        the same seed gives the same tokens, on every machine
     */
    static Sampler seeded(IntegerNetwork network, double temperature, long seed) {
        return SeededSampler.of(network.logits(), temperature, seed);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

/** Takes the network's own choice: its {@link dev.burin.network.operation.ArgMax}. */
record GreedySampler() implements Sampler {

    @Override
    public Stream stream(int user) {
        return (engine, lane) -> engine.token(lane);
    }
}

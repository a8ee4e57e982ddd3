// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.Value;
import dev.burin.simulate.engine.kernel.Kernel;
import dev.burin.simulate.engine.kernel.KvCache;
import dev.burin.simulate.engine.kernel.Lanes;
import dev.burin.simulate.engine.kernel.Slot;
import java.util.List;

/**
 * Runs a network fast. Owns scratch space, so it serves one thread; make one for each thread, sequences are free to
 * move between engines of the same network.
 */
public final class Engine {
    /** Most tokens that one pass runs. */
    public static final int MAX_LANES = 32;

    /** Measured on stories260K: 256 tokens take 0.2 s in cold plain kernels, 1.5 s in cold vector kernels. */
    private static final long WARM_UP_TOKENS = 20_000;

    private final IntegerNetwork network;
    private final List<Kernel> kernels;
    private final int cacheKernels;
    private final Slot[] slots;
    private final Lanes lanes = new Lanes(MAX_LANES);
    private final Slot logits;
    private final Slot token;

    private Engine(IntegerNetwork network, EngineBuilder builder) {
        this.network = network;
        this.kernels = builder.kernels();
        this.cacheKernels = builder.cacheKernels();
        this.slots = builder.slots();
        this.logits = slots[network.logits().id()];
        this.token = slots[network.token().id()];
    }

    /** Makes an engine with the fastest kernels this machine has. */
    public static Engine of(IntegerNetwork network) {
        return new Engine(network, new EngineBuilder(network, KernelFamily.best()));
    }

    /**
     * Makes the engine that is done first with so many tokens in a process that has run none: vector kernels are fast only
     * after the virtual machine has compiled them, which takes some seconds.
     */
    public static Engine forTokens(IntegerNetwork network, long tokens) {
        return tokens < WARM_UP_TOKENS ? plain(network) : of(network);
    }

    /** Makes an engine in plain Java: the reference of the vector kernels, and what runs without them. */
    public static Engine plain(IntegerNetwork network) {
        return new Engine(network, new EngineBuilder(network, KernelFamily.PLAIN));
    }

    public IntegerNetwork network() {
        return network;
    }

    /** Returns a new, empty sequence. */
    public Sequence newSequence() {
        return new Sequence(network.attentions().stream().map(KvCache::of).toList());
    }

    /** Starts a pass. */
    public void begin() {
        lanes.clear();
    }

    /**
     * Adds a token at a sequence's next position to the pass and returns its lane.
     *
     * @throws IllegalStateException if the pass has {@value #MAX_LANES} lanes already or the sequence's context is full
     */
    public int add(Sequence sequence, int token) {
        if (lanes.count() == MAX_LANES || sequence.position() >= network.context()) {
            throw new IllegalStateException(lanes.count() == MAX_LANES ? "the pass is full" : "the context is full");
        }
        if (token < 0 || token >= network.vocabulary()) {
            throw new IllegalArgumentException("no such token: " + token);
        }
        lanes.add(token, sequence.take(), sequence.caches());
        return lanes.count() - 1;
    }

    /** Runs the pass's lanes through the network. */
    public void run() {
        for (Kernel kernel : kernels) {
            kernel.run(lanes);
        }
    }

    /**
     * Runs the pass's lanes only as far as later tokens of their sequences need: until all caches are filled. Afterwards
     * there is nothing to ask of the lanes. For the tokens of a prompt before its last.
     */
    public void runCaches() {
        for (Kernel kernel : kernels.subList(0, cacheKernels)) {
            kernel.run(lanes);
        }
    }

    /** Runs one token and returns the greedy choice of the next. */
    public int step(Sequence sequence, int next) {
        begin();
        add(sequence, next);
        run();
        return token(0);
    }

    /** Returns the greedy choice of a lane of the last pass. */
    public int token(int lane) {
        return token.data()[token.at(lane)];
    }

    /** Copies the logits of a lane of the last pass, in integer steps. */
    public void logits(int lane, int[] into) {
        System.arraycopy(logits.data(), logits.at(lane), into, 0, logits.length());
    }

    /** Returns what the last pass put into a value, for probes and tests. */
    public int[] value(Value value, int lane) {
        Slot slot = slots[value.id()];
        int[] copy = new int[slot.length()];
        System.arraycopy(slot.data(), slot.at(lane), copy, 0, copy.length);
        return copy;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.bench;

import dev.burin.base.progress.Progress;
import dev.burin.network.IntegerNetwork;
import dev.burin.simulate.engine.Engine;
import dev.burin.simulate.engine.Sequence;

/** Measures one engine in one thread; the engine is warm after {@link #warmUp}. */
final class EngineSpeed {
    private static final double WARM_UP_SECONDS = 4;
    private static final double ROUND_SECONDS = 1;

    private final Engine engine;
    private final int[] text;

    /** @param text tokens to score, at most the context; its first one begins generation */
    EngineSpeed(IntegerNetwork network, int[] text) {
        this.engine = Engine.of(network);
        this.text = text;
    }

    /** Runs both tasks until compiled code runs them. */
    void warmUp(Progress progress) {
        double end = CpuClock.seconds() + WARM_UP_SECONDS;
        while (CpuClock.seconds() < end) {
            generate();
            score();
            progress.check();
        }
    }

    /** Returns tokens per CPU second of greedy generation, one token after the other. */
    double generation() {
        return rate(this::generate);
    }

    /** Returns tokens per CPU second of scoring a known text, {@value Engine#MAX_LANES} positions at once. */
    double scoring() {
        return rate(this::score);
    }

    private double rate(Runnable task) {
        double start = CpuClock.seconds();
        long tokens = 0;
        double spent;
        do {
            task.run();
            tokens += text.length;
            spent = CpuClock.seconds() - start;
        } while (spent < ROUND_SECONDS);
        return tokens / spent;
    }

    private void generate() {
        Sequence sequence = engine.newSequence();
        int token = text[0];
        for (int i = 0; i < text.length; i++) {
            token = engine.step(sequence, token);
        }
    }

    private void score() {
        Sequence sequence = engine.newSequence();
        for (int from = 0; from < text.length; from += Engine.MAX_LANES) {
            engine.begin();
            for (int i = from; i < Math.min(text.length, from + Engine.MAX_LANES); i++) {
                engine.add(sequence, text[i]);
            }
            engine.run();
        }
    }
}

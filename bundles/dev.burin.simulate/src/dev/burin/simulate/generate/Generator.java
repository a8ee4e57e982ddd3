// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

import dev.burin.base.progress.Progress;
import dev.burin.simulate.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Continues the texts of several users at once, as the chip's pipeline interleaves them: each pass of the engine takes a
 * token of every user that writes, and fills the lanes left with tokens of prompts. Users never influence each other.
 */
public final class Generator {
    private final Engine engine;
    private final Sampler sampler;
    private final Set<Integer> ends;

    /**
     * Makes a generator.
     *
     * @param engine used by this generator's thread alone while it runs
     * @param ends   tokens after which a text ends
     */
    public Generator(Engine engine, Sampler sampler, Set<Integer> ends) {
        this.engine = engine;
        this.sampler = sampler;
        this.ends = Set.copyOf(ends);
    }

    /**
     * Continues each prompt until an end token, the number of tokens asked for, or the end of the context. A text has room
     * for one token more than the context, since its last token needs no place in the cache.
     *
     * @param prompts  one per user; each has at least one token and at most as many as the context
     * @param tokens   most tokens generated per user
     * @param listener hears of each token, in the thread that calls this
     * @return one continuation per prompt, in their order
     * @throws IllegalArgumentException if a prompt is empty, longer than the context or has a token that does not exist
     * @throws java.util.concurrent.CancellationException if cancelled through the progress
     */
    public List<Continuation> run(List<int[]> prompts, int tokens, TokenListener listener, Progress progress) {
        List<Writer> writers = new ArrayList<>();
        for (int[] prompt : prompts) {
            check(prompt);
            int user = writers.size();
            writers.add(new Writer(user, prompt, tokens, engine.network().context(), ends, engine.newSequence(),
                    sampler.stream(user)));
        }
        progress.begin("Generating", (long) tokens * writers.size());
        List<Writer> active = new ArrayList<>(writers);
        active.removeIf(Writer::done);
        while (!active.isEmpty()) {
            for (int from = 0; from < active.size(); from += Engine.MAX_LANES) {
                pass(active.subList(from, Math.min(active.size(), from + Engine.MAX_LANES)), listener, progress);
            }
            active.removeIf(Writer::done);
        }
        return writers.stream().map(Writer::continuation).toList();
    }

    private void check(int[] prompt) {
        if (prompt.length == 0 || prompt.length > engine.network().context()) {
            throw new IllegalArgumentException("a prompt has 1 to " + engine.network().context() + " tokens, not "
                    + prompt.length);
        }
        for (int token : prompt) {
            if (token < 0 || token >= engine.network().vocabulary()) {
                throw new IllegalArgumentException("no such token: " + token);
            }
        }
    }

    /** Runs one pass: a token of each writer, then more tokens of prompts while there are lanes. */
    private void pass(List<Writer> writers, TokenListener listener, Progress progress) {
        engine.begin();
        int free = Engine.MAX_LANES - writers.size();
        boolean choices = false;
        for (Writer writer : writers) {
            int more = Math.min(free, writer.waiting() - 1);
            free -= more;
            for (int i = 0; i <= more; i++) {
                writer.feed(engine);
            }
            choices |= writer.waiting() == 0;
        }
        if (choices) {
            engine.run();
        } else {
            engine.runCaches();
        }
        for (Writer writer : writers) {
            if (writer.waiting() == 0) {
                writer.choose(engine, listener);
                progress.advance(1);
            }
        }
        progress.check();
    }
}

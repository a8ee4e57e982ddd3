// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.evaluate.Evaluator;
import dev.burin.simulate.RandomNetworks;
import dev.burin.simulate.engine.Engine;
import dev.burin.simulate.engine.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class GeneratorTest {
    private final IntegerNetwork network = RandomNetworks.of(21);
    private final Engine engine = Engine.of(network);

    private List<int[]> prompts(int users, int longest) {
        SplittableRandom random = new SplittableRandom(users);
        List<int[]> prompts = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            prompts.add(random.ints(1 + random.nextInt(longest), 0, network.vocabulary()).toArray());
        }
        return prompts;
    }

    private List<Continuation> run(Sampler sampler, List<int[]> prompts, int tokens) {
        return new Generator(engine, sampler, Set.of()).run(prompts, tokens, TokenListener.NONE, Progress.NONE);
    }

    @Test
    void greedyTokensAreTheEvaluatorsArgmax() {
        List<int[]> prompts = prompts(5, network.context() - 3);
        List<Continuation> continuations = run(Sampler.greedy(), prompts, 12);
        for (Continuation continuation : continuations) {
            Evaluator evaluator = new Evaluator(network);
            int next = -1;
            for (int token : prompts.get(continuation.user())) {
                next = evaluator.step(token);
            }
            for (int i = 0; i < continuation.tokens().size(); i++) {
                assertEquals(next, continuation.tokens().get(i));
                if (evaluator.position() < network.context()) {
                    next = evaluator.step(next);
                }
            }
        }
    }

    @Test
    void usersTogetherWriteWhatEachWritesAlone() {
        int users = 40;
        Sampler sampler = Sampler.seeded(network, 3, 77);
        List<int[]> prompts = prompts(users, network.context());
        List<Continuation> together = run(sampler, prompts, 15);
        for (int user = 0; user < users; user++) {
            Engine own = Engine.plain(network);
            Sequence sequence = own.newSequence();
            Sampler.Stream stream = sampler.stream(user);
            for (int token : prompts.get(user)) {
                own.step(sequence, token);
            }
            List<Integer> alone = new ArrayList<>();
            for (int i = 0; i < together.get(user).tokens().size(); i++) {
                alone.add(stream.next(own, 0));
                if (sequence.position() < network.context()) {
                    own.step(sequence, alone.get(i));
                }
            }
            assertEquals(alone, together.get(user).tokens(), "user " + user);
            assertEquals(Math.min(15, network.context() + 1 - prompts.get(user).length), alone.size());
        }
    }

    @Test
    void seedDecidesTheTokens() {
        List<int[]> prompts = Collections.nCopies(4, new int[] {1});
        List<Continuation> first = run(Sampler.seeded(network, 5, 1), prompts, 15);
        assertEquals(first, run(Sampler.seeded(network, 5, 1), prompts, 15));
        assertNotEquals(first, run(Sampler.seeded(network, 5, 2), prompts, 15));
        assertNotEquals(first.get(0).tokens(), first.get(1).tokens());
    }

    @Test
    void endsAtAnEndTokenTheLengthOrTheContext() {
        int context = network.context();
        List<int[]> prompts = List.of(new int[] {1}, new int[context]);
        List<Continuation> free = run(Sampler.greedy(), prompts, context + 5);
        assertEquals(Continuation.Reason.CONTEXT, free.get(0).reason());
        assertEquals(context, free.get(0).tokens().size());
        assertEquals(Continuation.Reason.CONTEXT, free.get(1).reason());
        assertEquals(1, free.get(1).tokens().size());
        assertEquals(Continuation.Reason.LENGTH, run(Sampler.greedy(), prompts, 3).get(0).reason());
        int end = free.get(0).tokens().get(4);
        int first = free.get(0).tokens().indexOf(end);
        Continuation ended = new Generator(engine, Sampler.greedy(), Set.of(end))
                .run(prompts, context, TokenListener.NONE, Progress.NONE).get(0);
        assertEquals(Continuation.Reason.END_TOKEN, ended.reason());
        assertEquals(free.get(0).tokens().subList(0, first + 1), ended.tokens());
        assertEquals(List.of(), run(Sampler.greedy(), prompts, 0).get(0).tokens());
    }

    @Test
    void listenerHearsEveryTokenInItsPlace() {
        List<int[]> prompts = prompts(35, 9);
        List<List<Integer>> heard = new ArrayList<>();
        prompts.forEach(prompt -> heard.add(new ArrayList<>()));
        List<Continuation> continuations = new Generator(engine, Sampler.greedy(), Set.of()).run(prompts, 7,
                (user, position, token) -> {
                    assertEquals(prompts.get(user).length + heard.get(user).size(), position);
                    heard.get(user).add(token);
                }, Progress.NONE);
        assertEquals(continuations.stream().map(Continuation::tokens).toList(), heard);
    }

    @Test
    void cancellingStopsAfterThePassThatRuns() {
        List<Integer> heard = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void begin(String task, long units) {
                assertEquals(40, units);
            }

            @Override
            public void advance(long units) {
                assertEquals(1, units);
            }

            @Override
            public boolean cancelled() {
                return heard.size() >= 6;
            }
        };
        Generator generator = new Generator(engine, Sampler.greedy(), Set.of());
        assertThrows(CancellationException.class, () -> generator.run(List.of(new int[] {1}, new int[] {2}), 20,
                (user, position, token) -> heard.add(token), impatient));
        assertEquals(6, heard.size());
    }

    @Test
    void rejectsPromptsThatCannotBeRun() {
        assertRejects("1 to " + network.context(), new int[0]);
        assertRejects("1 to " + network.context(), new int[network.context() + 1]);
        assertRejects("no such token: -1", new int[] {0, -1});
        assertRejects("no such token: " + network.vocabulary(), new int[] {network.vocabulary()});
    }

    private void assertRejects(String message, int[] prompt) {
        var thrown = assertThrows(IllegalArgumentException.class,
                () -> run(Sampler.greedy(), List.of(new int[] {0}, prompt), 1));
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }
}

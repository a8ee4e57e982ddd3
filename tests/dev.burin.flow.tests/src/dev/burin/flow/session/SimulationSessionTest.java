// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.flow.Demo;
import dev.burin.flow.Project;
import dev.burin.flow.Prompt;
import dev.burin.flow.Simulate;
import dev.burin.flow.cache.BuildCache;
import dev.burin.model.reference.FloatNetwork;
import dev.burin.network.evaluate.Evaluator;
import dev.burin.network.operation.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationSessionTest {
    @TempDir
    static Path folder;

    private static Demo demo;
    private static BuildCache cache;

    @BeforeAll
    static void copyExamples() throws IOException {
        demo = Demo.in(folder);
        cache = BuildCache.in(folder.resolve("cache"));
    }

    private static Simulate asked(int users, OptionalLong seed, int tokens) {
        return new Simulate(demo.spec(), cache, List.of(new Prompt.Text("KING:\n"), new Prompt.Text("First Citizen:\nWe ")),
                OptionalInt.of(tokens), OptionalInt.of(users), seed,
                seed.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(0));
    }

    private static Simulate greedy(int users, int tokens) {
        return asked(users, OptionalLong.empty(), tokens);
    }

    private static void givesTheTokensOfSimulate(Simulate asked) throws IOException {
        Simulate.Result expected = asked.run(Simulate.Listener.NONE, Progress.NONE);
        SimulationSession session = SimulationSession.open(asked, 1, false, Progress.NONE);
        while (!session.done()) {
            session.step(Progress.NONE);
        }
        assertEquals(expected.users(), session.result());
        for (int user = 0; user < session.users(); user++) {
            Simulate.User one = expected.users().get(user);
            assertEquals(one.tokens(), session.tokens(user), "user " + user);
            assertEquals(one.promptText() + one.text(), session.text(user));
        }
        assertThrows(IllegalStateException.class, () -> session.step(Progress.NONE));
    }

    @Test
    void writesForOneUserWhatSimulateWrites() throws IOException {
        givesTheTokensOfSimulate(greedy(1, 12));
        givesTheTokensOfSimulate(asked(1, OptionalLong.of(7), 12));
    }

    @Test
    void writesForThreeUsersWhatSimulateWrites() throws IOException {
        givesTheTokensOfSimulate(greedy(3, 9));
        givesTheTokensOfSimulate(asked(3, OptionalLong.of(7), 9));
    }

    @Test
    void usersTakeTurns() throws IOException {
        SimulationSession session = SimulationSession.open(greedy(3, 2), 1, false, Progress.NONE);
        List<Integer> turns = new ArrayList<>();
        while (!session.done()) {
            turns.add(session.step(Progress.NONE).user());
        }
        assertEquals(List.of(0, 1, 2, 0, 1, 2), turns);
    }

    @Test
    void probesShowTheIntegersOfThePlainEvaluator() throws IOException {
        SimulationSession session = SimulationSession.open(greedy(2, 4), 1, true, Progress.NONE);
        List<Evaluator> evaluators = List.of(new Evaluator(session.network()),
                new Evaluator(session.network()));
        while (!session.done()) {
            int user = session.step(Progress.NONE).user();
            Evaluator evaluator = evaluators.get(user);
            List<Integer> fed = fed(session, user);
            assertEquals(fed.size(), session.enteredTokens(user));
            fed.subList(evaluator.position(), fed.size()).forEach(evaluator::step);
            for (Operation operation : session.network().operations()) {
                Probe probe = session.probe(operation.name()).orElseThrow();
                assertArrayEquals(evaluator.value(operation.output()),
                        Arrays.stream(probe.integers()).asLongStream().toArray(),
                        operation.name());
            }
        }
    }

    /** The prompt and all tokens that the chip has written for a user but the last, which it has not been given yet. */
    private static List<Integer> fed(SimulationSession session, int user) throws IOException {
        List<Integer> all = new ArrayList<>(prompt(user));
        all.addAll(session.tokens(user));
        return all.subList(0, all.size() - 1);
    }

    private static List<Integer> prompt(int user) throws IOException {
        Project project = demo.open();
        return Arrays.stream(greedy(2, 1).prompts().get(user).tokens(project.model(), project.plan().context())).boxed()
                .toList();
    }

    @Test
    void candidatesCarryTheScoresOfTheFloatNetwork() throws IOException {
        SimulationSession session = SimulationSession.open(greedy(1, 3), 5, true, Progress.NONE);
        FloatNetwork network = FloatNetwork.of(demo.open().model());
        FloatNetwork.State state = network.newState();
        int position = 0;
        while (!session.done()) {
            Step step = session.step(Progress.NONE);
            List<Integer> fed = fed(session, 0);
            float[] logits = {};
            for (; position < fed.size(); position++) {
                logits = network.step(state, fed.get(position));
            }
            assertEquals(5, step.candidates().size());
            assertEquals(step.token(), step.candidates().get(0).token(), "the greedy choice is the best");
            for (Candidate candidate : step.candidates()) {
                float score = logits[candidate.token()];
                assertEquals(OptionalDouble.of(score), candidate.floatLogit());
                float[] all = logits;
                assertEquals(1 + IntStream.range(0, all.length).filter(i -> all[i] > score).count(),
                        candidate.floatRank());
            }
        }
    }

    @Test
    void probesCarryTheErrorOfWhatTheFloatNetworkKnowsByTheSameName() throws IOException {
        SimulationSession session = SimulationSession.open(greedy(1, 1), 1, true, Progress.NONE);
        assertEquals(Optional.empty(), session.probe("head"), "no step yet");
        session.step(Progress.NONE);
        Probe head = session.probe("head").orElseThrow();
        Probe.Error error = head.error().orElseThrow();
        double squares = 0;
        for (int i = 0; i < head.integers().length; i++) {
            squares += Math.pow(head.integers()[i] * head.steps()[i] - error.floats()[i], 2);
        }
        assertEquals(Math.sqrt(squares / head.integers().length), error.rootMeanSquare(), 1e-12);
        assertTrue(error.relative() > 0 && error.relative() < 0.5, "relative error " + error.relative());
        assertEquals(Optional.empty(), session.probe("no such operation"));
    }

    @Test
    void goesOnAfterACancelledStep() throws IOException {
        Simulate asked = greedy(2, 6);
        Simulate.Result expected = asked.run(Simulate.Listener.NONE, Progress.NONE);
        SimulationSession session = SimulationSession.open(asked, 1, false, Progress.NONE);
        session.step(Progress.NONE);
        int[] asks = {0};
        Progress soon = () -> ++asks[0] > 3; // after three tokens of the second user's prompt
        assertThrows(CancellationException.class, () -> session.step(soon));
        assertEquals(List.of(), session.tokens(1));
        assertEquals(Optional.empty(), session.probe("head"), "half a step has nothing to show");
        while (!session.done()) {
            session.step(Progress.NONE);
        }
        for (int user = 0; user < 2; user++) {
            assertEquals(expected.users().get(user).tokens(), session.tokens(user));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.evaluate.Evaluator;
import dev.burin.network.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Runs an engine beside evaluators. */
final class EngineRuns {
    private EngineRuns() {
    }

    /** A token of one of the sequences. */
    private record Fed(int sequence, int token) {
    }

    /**
     * Runs sequences to different lengths in passes of 1 to 32 lanes, each pass a random mixture of runs of them, and
     * compares every value of every lane with an evaluator of each sequence's own.
     */
    static void assertInterleavedSequencesEqual(IntegerNetwork network, Engine engine, int sequences, int longest,
            long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sequence> run = new ArrayList<>();
        List<Evaluator> evaluators = new ArrayList<>();
        for (int s = 0; s < sequences; s++) {
            run.add(engine.newSequence());
            evaluators.add(new Evaluator(network));
        }
        int left = longest * sequences;
        while (left > 0) {
            int lanes = Math.min(left, 1 + random.nextInt(Engine.MAX_LANES));
            List<Fed> fed = new ArrayList<>();
            engine.begin();
            while (fed.size() < lanes) {
                int s = random.nextInt(sequences);
                int most = Math.min(longest - run.get(s).position(), lanes - fed.size());
                for (int i = random.nextInt(Math.max(1, most + 1)); i > 0; i--) {
                    int token = random.nextInt(network.vocabulary());
                    assertEquals(fed.size(), engine.add(run.get(s), token));
                    fed.add(new Fed(s, token));
                }
            }
            engine.run();
            for (int lane = 0; lane < lanes; lane++) {
                Evaluator evaluator = evaluators.get(fed.get(lane).sequence());
                assertEquals(evaluator.step(fed.get(lane).token()), engine.token(lane));
                assertValuesEqual(network, evaluator, engine, lane);
            }
            left -= lanes;
        }
    }

    /** Compares all values of a lane with those of the evaluator's last step. */
    static void assertValuesEqual(IntegerNetwork network, Evaluator evaluator, Engine engine, int lane) {
        for (Operation operation : network.operations()) {
            long[] expected = evaluator.value(operation.output());
            int[] actual = engine.value(operation.output(), lane);
            assertEquals(expected.length, actual.length, operation.name());
            for (int i = 0; i < expected.length; i++) {
                if (expected[i] != actual[i]) {
                    assertEquals(expected[i], actual[i], network.name() + " " + operation.name() + "[" + i
                            + "], lane " + lane + ", position " + (evaluator.position() - 1));
                }
            }
        }
    }

    static int[] logits(Engine engine, Sequence sequence, int token) {
        engine.step(sequence, token);
        int[] logits = new int[engine.network().vocabulary()];
        engine.logits(0, logits);
        return logits;
    }

    /** Returns how many floats the machine's widest vectors hold; asked by name, since the module may be absent. */
    static int widestFloats() {
        try {
            Object species = Class.forName("jdk.incubator.vector.FloatVector").getField("SPECIES_PREFERRED").get(null);
            return (int) Class.forName("jdk.incubator.vector.VectorSpecies").getMethod("length").invoke(species);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

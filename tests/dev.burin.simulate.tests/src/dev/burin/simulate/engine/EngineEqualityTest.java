// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.IntegerNetwork;
import dev.burin.simulate.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain and vector kernels give every value of the plain evaluator, bit for bit. */
final class EngineEqualityTest {
    private static final int NETWORKS = 60;

    @Test
    void vectorModuleIsThereExactlyWhereThisRunAskedForIt() {
        boolean module = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        assertEquals(Boolean.getBoolean("burin.test.vector"), module);
        if (!module) {
            assertSame(KernelFamily.PLAIN, KernelFamily.best());
        } else if (EngineRuns.widestFloats() >= 8) {
            assertTrue(KernelFamily.best() != KernelFamily.PLAIN, "vectors are wide enough, but are not used");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyValueOfRandomNetworksIsTheEvaluators(boolean plain) {
        for (long seed = 0; seed < NETWORKS; seed++) {
            IntegerNetwork network = RandomNetworks.of(seed);
            Engine engine = plain ? Engine.plain(network) : Engine.of(network);
            EngineRuns.assertInterleavedSequencesEqual(network, engine, 3, network.context(), seed);
        }
    }

    /** All products of a row have one sign here, so that sums reach the ends of ranges which random ones stay far from. */
    @ParameterizedTest
    @ValueSource(ints = {8, 12, 16, 18})
    void sumsAtTheEndsOfTheirRangesAreTheEvaluators(int bits) {
        for (int columns : new int[] {1, 7, 33, 100}) {
            IntegerNetwork network = ExtremeNetwork.of(bits, columns);
            EngineRuns.assertInterleavedSequencesEqual(network, Engine.of(network), 2, network.context(), bits);
            EngineRuns.assertInterleavedSequencesEqual(network, Engine.plain(network), 2, network.context(), bits);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sequencesMoveBetweenEnginesOfOneNetwork(boolean plainFirst) {
        IntegerNetwork network = RandomNetworks.of(7);
        Engine first = plainFirst ? Engine.plain(network) : Engine.of(network);
        Engine second = plainFirst ? Engine.of(network) : Engine.plain(network);
        Sequence moved = first.newSequence();
        Sequence stayed = first.newSequence();
        for (int i = 0; i < network.context(); i++) {
            int token = i * 5 % network.vocabulary();
            int[] expected = EngineRuns.logits(first, stayed, token);
            assertArrayEquals(expected, EngineRuns.logits(i % 3 == 1 ? second : first, moved, token));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void clearedSequenceForgets(boolean plain) {
        IntegerNetwork network = RandomNetworks.of(11);
        Engine engine = plain ? Engine.plain(network) : Engine.of(network);
        Sequence used = engine.newSequence();
        for (int i = 0; i < network.context(); i++) {
            engine.step(used, (i * 3 + 1) % network.vocabulary());
        }
        used.clear();
        Sequence fresh = engine.newSequence();
        for (int i = 0; i < network.context(); i++) {
            int token = i % network.vocabulary();
            assertArrayEquals(EngineRuns.logits(engine, fresh, token), EngineRuns.logits(engine, used, token));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fillingCachesOnlyLeavesTheNextTokensAlike(boolean plain) {
        for (long seed = 0; seed < 10; seed++) {
            IntegerNetwork network = RandomNetworks.of(seed);
            Engine engine = plain ? Engine.plain(network) : Engine.of(network);
            Sequence whole = engine.newSequence();
            Sequence filled = engine.newSequence();
            engine.begin();
            for (int i = 0; i < network.context() / 2; i++) {
                engine.step(whole, i % network.vocabulary());
            }
            for (int from = 0; from < network.context() / 2; from += 5) {
                engine.begin();
                for (int i = from; i < Math.min(from + 5, network.context() / 2); i++) {
                    engine.add(filled, i % network.vocabulary());
                }
                engine.runCaches();
            }
            assertArrayEquals(EngineRuns.logits(engine, whole, 3), EngineRuns.logits(engine, filled, 3));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.burin.network.IntegerNetwork;
import dev.burin.simulate.RandomNetworks;
import org.junit.jupiter.api.Test;

/** What an engine refuses. */
final class EngineLimitsTest {
    private final IntegerNetwork network = RandomNetworks.of(3);
    private final Engine engine = Engine.of(network);

    @Test
    void rejectsATokenBeyondTheContext() {
        Sequence sequence = engine.newSequence();
        for (int i = 0; i < network.context(); i++) {
            engine.step(sequence, 0);
        }
        engine.begin();
        var thrown = assertThrows(IllegalStateException.class, () -> engine.add(sequence, 0));
        assertEquals("the context is full", thrown.getMessage());
        assertEquals(network.context(), sequence.position());
    }

    @Test
    void rejectsMoreLanesThanAPassHas() {
        engine.begin();
        for (int i = 0; i < Engine.MAX_LANES; i++) {
            engine.add(engine.newSequence(), 0);
        }
        Sequence late = engine.newSequence();
        var thrown = assertThrows(IllegalStateException.class, () -> engine.add(late, 0));
        assertEquals("the pass is full", thrown.getMessage());
        assertEquals(0, late.position());
    }

    @Test
    void rejectsTokensThatDoNotExist() {
        Sequence sequence = engine.newSequence();
        engine.begin();
        assertThrows(IllegalArgumentException.class, () -> engine.add(sequence, -1));
        assertThrows(IllegalArgumentException.class, () -> engine.add(sequence, network.vocabulary()));
        assertEquals(0, sequence.position());
    }
}

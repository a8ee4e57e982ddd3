// SPDX-License-Identifier: EPL-2.0
package dev.burin.network.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.network.IntegerNetwork;
import dev.burin.network.RandomNetworks;
import dev.burin.network.TinyNetworks;
import dev.burin.network.operation.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final int NETWORKS = 400;

    @Test
    void computesEachOperationAsItsFormulaSays() {
        Map<Class<?>, Integer> seen = new HashMap<>();
        for (int seed = 0; seed < NETWORKS; seed++) {
            IntegerNetwork network = RandomNetworks.of(seed);
            SplittableRandom random = new SplittableRandom(seed);
            Evaluator evaluator = new Evaluator(network);
            ExactEvaluator exact = new ExactEvaluator(network);
            for (int position = 0; position < network.context(); position++) {
                int token = random.nextInt(network.vocabulary());
                int next = evaluator.step(token);
                exact.step(token);
                for (Operation operation : network.operations()) {
                    assertArrayEquals(exact.value(operation.output()), evaluator.value(operation.output()),
                            "network " + seed + ", position " + position + ", " + operation);
                    seen.merge(operation.getClass(), 1, Integer::sum);
                }
                assertEquals(exact.value(network.token())[0], next);
            }
        }
        assertEquals(10, seen.size(), seen.toString());
        assertTrue(seen.values().stream().allMatch(count -> count > NETWORKS / 2), seen.toString());
    }

    @Test
    void countsPositionsUntilTheContextIsFull() {
        IntegerNetwork network = RandomNetworks.of(1);
        Evaluator evaluator = new Evaluator(network);
        for (int position = 0; position < network.context(); position++) {
            assertEquals(position, evaluator.position());
            evaluator.step(0);
        }
        assertThrows(IllegalStateException.class, () -> evaluator.step(0));
    }

    @Test
    void handsOutCopiesOfItsValues() {
        IntegerNetwork network = RandomNetworks.of(2);
        Evaluator evaluator = new Evaluator(network);
        evaluator.step(0);
        long[] logits = evaluator.logits();
        logits[0]++;
        assertEquals(logits[0] - 1, evaluator.logits()[0]);
    }

    @Test
    void takesTheLowestOfEqualLogits() {
        IntegerNetwork network = TinyNetworks.ties();
        assertEquals(1, new Evaluator(network).step(0));
        assertEquals(0, new Evaluator(network).step(1));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.adders.AdderGraph;
import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Pipelined adders, counted by hand. */
class AdderEmbeddingTest {

    /** x0 + x1 + x2 + x3 with a register after each of two levels: two sums of 9 bits, one of 10, two valid bits. */
    @Test
    void registersEachLevel() {
        AdderEmbedding embedding = adders(new FabricChoice.Adders(), Matrices.of(2, new int[] {1, 1, 1, 1}));
        assertEquals(2, embedding.latencyCycles());
        assertEquals(3, embedding.resources().adders());
        assertEquals(9 + 9 + 10, embedding.resources().adderBits());
        assertEquals(9 + 9 + 10 + 2, embedding.resources().registerBits());
    }

    @Test
    void registersOnlyTheEndWhenAllLevelsFitAStage() {
        AdderEmbedding embedding = adders(new FabricChoice.Adders(0, 2), Matrices.of(2, new int[] {1, 1, 1, 1}));
        assertEquals(1, embedding.latencyCycles());
        assertEquals(10 + 1, embedding.resources().registerBits());
        assertTrue(embedding.schedule().wired(4));
        assertEquals(0, embedding.schedule().lastRegister(4));
    }

    /** x0 + x1 + x2: the third input waits one cycle for the sum of the first two. */
    @Test
    void delaysAnInputUntilItIsRead() {
        AdderEmbedding embedding = adders(new FabricChoice.Adders(), Matrices.of(2, new int[] {1, 1, 1}));
        int early = embedding.graph().left(3);
        int late = 3 - early - embedding.graph().right(3);
        assertEquals(1, embedding.schedule().lastRegister(late));
        assertEquals(0, embedding.schedule().lastRegister(early));
        assertEquals(9 + 8 + 10 + 2, embedding.resources().registerBits());
    }

    /** One output is 2 levels deep, the other none: its input passes through two registers. */
    @Test
    void givesAllSumsInTheSameCycle() {
        AdderEmbedding embedding = adders(new FabricChoice.Adders(),
                Matrices.of(2, new int[] {1, 1, 1, 1}, new int[] {0, 0, 0, 1}));
        assertEquals(2, embedding.schedule().lastRegister(3));
        assertEquals(9 + 9 + 10 + 2 + 8 + 8, embedding.resources().registerBits());
    }

    /** Only rows without a positive digit are negated: one more register of 9 bits, in place of the sum's own. */
    @Test
    void negatesInTheLastStage() {
        AdderEmbedding embedding = adders(new FabricChoice.Adders(), Matrices.of(2, new int[] {-1, -1}));
        assertTrue(embedding.schedule().negated(2));
        assertEquals(0, embedding.schedule().lastRegister(2));
        assertEquals(1, embedding.resources().adders());
        assertEquals(9 + 9, embedding.resources().adderBits());
        assertEquals(9 + 1, embedding.resources().registerBits());
        assertFalse(adders(new FabricChoice.Adders(), Matrices.of(2, new int[] {-1, 1})).schedule().negated(2));
    }

    @Test
    void needsOnlyAValidBitForZeros() {
        Resources resources = adders(new FabricChoice.Adders(), Matrices.of(4, new int[3], new int[3])).resources();
        assertEquals(new Resources(6, 24, 0, 0, 0, 1, 0, 0, 0), resources);
    }

    @Test
    void refusesAGraphOfAnotherShape() {
        ConstantMatrix matrix = Matrices.of(2, new int[] {1, 1});
        var builder = AdderGraph.builder(2, Matrices.INT8);
        AdderGraph withoutOutputs = builder.build();
        assertThrows(IllegalArgumentException.class,
                () -> new AdderEmbedding(matrix, new FabricChoice.Adders(), withoutOutputs));
    }

    @Test
    void stopsWhenCancelled() {
        assertThrows(CancellationException.class, () -> Embeddings.embed(Matrices.of(2, new int[] {1, 1}),
                Matrices.INT8, new FabricChoice.Adders(), () -> true));
    }

    private static AdderEmbedding adders(FabricChoice choice, ConstantMatrix matrix) {
        return (AdderEmbedding) Embeddings.embed(matrix, Matrices.INT8, choice, Progress.NONE);
    }
}

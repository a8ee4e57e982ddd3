// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Folded matrices, laid out and counted by hand. */
class FoldedEmbeddingTest {

    @Test
    void cutsColumnsIntoLanesAndFillsUpWithZeros() {
        FoldedEmbedding embedding = folded(2, Matrices.of(4, new int[] {1, 2, 3, 4, 5}, new int[] {-1, -2, -3, -4, -5}));
        assertEquals(3, embedding.lanes());
        assertEquals("1 2 | 3 4 | 5 0", words(embedding, 0));
        assertEquals("-1 -2 | -3 -4 | -5 0", words(embedding, 1));
        assertEquals(12, embedding.romWords());
        assertEquals(4, embedding.firstColumn(0, 2));
    }

    @Test
    void foldsEachGroupForItself() {
        FoldedEmbedding embedding = folded(2, Matrices.grouped(4, 3, new int[] {1, 2, 3, 4, 5, 6}));
        assertEquals(2, embedding.sums());
        assertEquals("1 2 | 3 0", words(embedding, 0));
        assertEquals("4 5 | 6 0", words(embedding, 1));
        assertEquals(5, embedding.firstColumn(1, 1));
    }

    @Test
    void foldsNoDeeperThanAGroup() {
        FoldedEmbedding embedding = folded(64, Matrices.of(4, new int[] {1, 2, 3}));
        assertEquals(3, embedding.steps());
        assertEquals(3, embedding.initiationInterval());
        assertEquals(5, embedding.latencyCycles());
        assertEquals(3, embedding.romWords());
        assertEquals("folded 64", embedding.choice().toString());
    }

    /**
     * Two lanes of two steps. Products: |code| ≤ 4 times 127 = 508, 10 bits; the sum: (1 + 2 + 3 + 4)·127 = 1270, 12
     * bits. One adder of 11 bits joins the lanes, one of 12 accumulates. Registers: 4 inputs of 8 bits, 2 products, the
     * sum, 1 bit of step, 5 of control.
     */
    @Test
    void countsItsParts() {
        Resources resources = folded(2, Matrices.of(4, new int[] {1, -2, 3, -4})).resources();
        assertEquals(2, resources.multipliers());
        assertEquals(2 * 4 * 8, resources.multiplierCells());
        assertEquals(4 * 4, resources.romBits());
        assertEquals(2, resources.adders());
        assertEquals(11 + 12, resources.adderBits());
        assertEquals(4 * 8 + 2 * 10 + 12 + 1 + 5, resources.registerBits());
    }

    @Test
    void needsNoAccumulatorForOneStep() {
        assertEquals(3, folded(1, Matrices.of(4, new int[] {1, -2, 3, -4})).resources().adders());
        assertEquals(0, folded(1, Matrices.of(4, new int[] {7})).resources().adders());
    }

    @Test
    void knowsWhatAProductCanBe() {
        assertEquals(new Interval(-4 * 127, 4 * 127), folded(2, Matrices.of(4, new int[] {1, -2, 3, -4})).productRange());
        assertEquals(new Interval(0, 0), folded(2, Matrices.of(4, new int[2])).productRange());
        var unsigned = new FoldedEmbedding(Matrices.of(4, new int[] {3, 5}), new Interval(0, 10),
                new FabricChoice.Folded(2));
        assertEquals(new Interval(0, 50), unsigned.productRange());
    }

    private static FoldedEmbedding folded(int n, ConstantMatrix matrix) {
        return (FoldedEmbedding) Embeddings.embed(matrix, Matrices.INT8, new FabricChoice.Folded(n), Progress.NONE);
    }

    /** Returns the ROM words of a sum, its lanes one after the other. */
    private static String words(FoldedEmbedding embedding, int sum) {
        return IntStream.range(0, embedding.lanes()).mapToObj(lane -> IntStream.range(0, embedding.steps())
                .mapToObj(step -> Integer.toString(embedding.romWord(sum, lane, step))).reduce((a, b) -> a + " " + b)
                .orElseThrow()).reduce((a, b) -> a + " | " + b).orElseThrow();
    }
}

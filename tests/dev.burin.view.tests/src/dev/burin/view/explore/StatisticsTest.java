// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.model.Tensor;
import dev.burin.network.ConstantMatrix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Weights are counted as they are. */
class StatisticsTest {

    @Test
    void putsValuesInBinsOfEqualWidthTheGreatestInTheLast() {
        Tensor tensor = Tensor.of("t", 2, 4, new float[] {0, 1, 2, 3, 4, 4, 0, 2});
        WeightStatistics statistics = WeightStatistics.of(tensor, 4, Progress.NONE);
        assertEquals(new Histogram(0, 4, new long[] {2, 1, 2, 3}), statistics.histogram());
        assertEquals(2, statistics.zeros());
        assertEquals(2, statistics.mean());
    }

    @Test
    void putsEqualValuesInOneBin() {
        Tensor tensor = Tensor.of("t", 1, 3, new float[] {5, 5, 5});
        assertArrayEquals(new long[] {3}, WeightStatistics.of(tensor, 8, Progress.NONE).histogram().counts());
    }

    @Test
    void countsCodesAndTheirDigits() {
        ConstantMatrix matrix = new ConstantMatrix("m", 1, 4, 4, 3, "int3 per row", new byte[] {0, 3, -4, 1});
        CodeStatistics statistics = CodeStatistics.of(matrix, Progress.NONE);
        assertArrayEquals(new long[] {1, 0, 0, 0, 1, 1, 0, 1}, statistics.codes().counts());
        assertArrayEquals(new long[] {1, 2, 1, 0, 0}, statistics.digits().counts()); // 3 = 4 - 1
        assertEquals(1, statistics.digitsPerWeight());
        assertEquals(2, statistics.entropy(), 1e-12);
    }

    @Test
    void foldsTensorsByBlock() {
        List<TensorNode> nodes = TensorNode.of(List.of(row("embed"), row("layers.0.attention.q"), row("layers.0.attention.k"),
                row("layers.1.attention.q"), row("head")));
        assertEquals(List.of("embed", "layers.0", "layers.1", "head"), nodes.stream().map(TensorNode::name).toList());
        TensorNode attention = nodes.get(1).children().get(0);
        assertEquals("attention", attention.label());
        assertEquals(List.of("q", "k"), attention.children().stream().map(TensorNode::label).toList());
        assertEquals(12, nodes.get(1).weights());
    }

    private static TensorRow row(String name) {
        return new TensorRow(name, name, 2, 3, "F32", 24, Optional.empty());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.Embeddings;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import dev.burin.network.Scale;
import dev.burin.network.Value;
import dev.burin.network.operation.Add;
import dev.burin.network.operation.ArgMax;
import dev.burin.network.operation.Lookup;
import dev.burin.network.operation.Multiply;
import dev.burin.network.operation.Operation;
import dev.burin.network.operation.Requantize;
import dev.burin.network.operation.RmsNorm;
import dev.burin.network.operation.Rope;
import dev.burin.network.operation.RotationTable;
import dev.burin.network.operation.Scaling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table in the comment of {@link OperationTiming}, line by line. */
class OperationTimingTest {
    private static final Interval BYTE = Interval.symmetric(8);
    private static final OperationTiming TIMING = new OperationTiming(Map.of(), 4);

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 4", "3, 5", "4, 5", "8, 6"})
    void requantizesThroughATreeOverGroups(int groups, long cycles) {
        double[] factors = new double[2 * groups];
        Arrays.fill(factors, 0.001);
        assertCycles(cycles, new Requantize("r", value(0, 2 * groups), Scaling.of(factors, groups), value(1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "3, 41", "4, 42", "7, 42", "96, 46"})
    void normalisesThroughATreeOverSquaresAndEpsilon(int length, long cycles) {
        Value output = new Value(1, "y", length, Interval.within((1 << 16) + 1), Scale.uniform(1));
        assertCycles(cycles, new RmsNorm("n", value(0, length), 1, 16, output));
    }

    @Test
    void takesAFewCyclesForWhatHasNoTree() {
        assertCycles(4, new Rope("r", value(0, 4), RotationTable.of(4, 4, 10_000), 4, Rope.Pairing.HALVES, 0,
                value(1, 4)));
        assertCycles(1, new Lookup("l", value(0, 4), new Lookup.Table(new int[255]), value(1, 4)));
        assertCycles(1, new Add("a", value(0, 4), value(1, 4), value(2, 4)));
        Value product = new Value(2, "p", 4, Interval.within(127 * 127), Scale.uniform(1));
        assertCycles(2, new Multiply("m", value(0, 4), value(1, 4), product));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "512, 9", "513, 10"})
    void choosesThroughATreeOfComparators(int length, long cycles) {
        Value token = new Value(1, "t", 1, new Interval(0, length - 1), Scale.uniform(1));
        assertCycles(cycles, new ArgMax("t", value(0, length), token));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 2", "4, 2", "5, 3", "1024, 10"})
    void countsTheLevelsOfATree(int operands, int levels) {
        assertEquals(levels, FunctionalUnit.ADDER.treeCycles(operands));
        assertEquals(2 * levels, FunctionalUnit.MULTIPLIER.treeCycles(operands));
    }

    @Test
    void takesMatricesAsTheyAreEmbedded() {
        var matrix = new ConstantMatrix("m", 1, 4, 4, 4, "int4", new byte[] {1, 1, 1, 1});
        var folded = Embeddings.embed(matrix, BYTE, new FabricChoice.Folded(2), Progress.NONE);
        var adders = Embeddings.embed(matrix, BYTE, new FabricChoice.Adders(), Progress.NONE);
        assertEquals(Map.of("m", new MatrixTiming(4, 2, "folded 2")), MatrixTiming.of(List.of(folded)));
        assertEquals(new MatrixTiming(2, 1, "adders depth +0 registers every 1"), MatrixTiming.of(adders));
    }

    private static Value value(int id, int length) {
        return new Value(id, "v" + id, length, BYTE, Scale.uniform(1));
    }

    private static void assertCycles(long cycles, Operation operation) {
        List<Stage> stages = TIMING.stages(operation, 0);
        assertEquals(1, stages.size());
        assertEquals(new Stage(operation.name(), operation.name(), 0, cycles, 1, Cause.PIPELINED,
                "takes a token in each cycle"), stages.get(0));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsdSolverTest {
    private static final Interval INT8 = Interval.symmetric(8);
    private static final AdderOptions SHALLOWEST = new AdderOptions(0);

    private static AdderGraph solve(IntegerMatrix matrix, Interval range) {
        return new CsdSolver().solve(matrix, range, SHALLOWEST, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8, 12, 16})
    void multipliesByRandomMatricesOfEveryWidth(int bits) {
        for (long seed = 0; seed < 150; seed++) {
            check(Matrices.random(seed * 31 + bits, bits), new Interval(-128, 127));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.burin.adders.Matrices#peculiar")
    void multipliesByPeculiarMatrices(IntegerMatrix matrix) {
        check(matrix, INT8);
        check(matrix, new Interval(0, 255));
        check(matrix, new Interval(-32768, 32767));
    }

    /** Checks values, ranges, counts and depth by other ways than the solver's own. */
    private static void check(IntegerMatrix matrix, Interval range) {
        AdderGraph graph = solve(matrix, range);
        SplittableRandom random = new SplittableRandom(matrix.digits());
        for (int i = 0; i < 5; i++) {
            long[] x = random.longs(matrix.columns(), range.min(), range.max() + 1).toArray();
            assertArrayEquals(matrix.multiply(x), graph.evaluate(x));
        }
        for (int row = 0; row < matrix.rows(); row++) {
            checkExtremes(matrix, graph, row);
        }
        assertEquals(matrix.digits() - nonzeroRows(matrix), graph.adders());
        assertEquals(leastDepth(matrix), graph.depth());
    }

    /** Checks that the worst inputs of a row reach both ends of its range. */
    private static void checkExtremes(IntegerMatrix matrix, AdderGraph graph, int row) {
        Interval range = graph.inputRange();
        long[] largest = new long[matrix.columns()];
        long[] smallest = new long[matrix.columns()];
        for (int column = 0; column < largest.length; column++) {
            boolean positive = matrix.at(row, column) > 0;
            largest[column] = positive ? range.max() : range.min();
            smallest[column] = positive ? range.min() : range.max();
        }
        assertEquals(graph.outputRange(row).max(), graph.evaluate(largest)[row]);
        assertEquals(graph.outputRange(row).min(), graph.evaluate(smallest)[row]);
    }

    private static long nonzeroRows(IntegerMatrix matrix) {
        long count = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            count += rowDigits(matrix, row) > 0 ? 1 : 0;
        }
        return count;
    }

    private static int leastDepth(IntegerMatrix matrix) {
        int deepest = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            int digits = rowDigits(matrix, row);
            deepest = Math.max(deepest, digits < 2 ? 0 : 32 - Integer.numberOfLeadingZeros(digits - 1));
        }
        return deepest;
    }

    private static int rowDigits(IntegerMatrix matrix, int row) {
        int digits = 0;
        for (int column = 0; column < matrix.columns(); column++) {
            digits += SignedDigits.count(matrix.at(row, column));
        }
        return digits;
    }

    @Test
    void negatesOnlyRowsWithoutAPositiveDigit() {
        AdderGraph graph = solve(IntegerMatrix.of(4, 2, -1, -2, -7, -1, 1, -1, -4, 0), INT8);
        assertTrue(graph.outputNegated(0));
        assertEquals(false, graph.outputNegated(1), "-7 = 1 - 8 has a positive digit");
        assertEquals(false, graph.outputNegated(2));
        assertTrue(graph.outputNegated(3));
        assertEquals(2, graph.negations());
    }

    @Test
    void givesOneSumPerRowAndGroup() {
        byte[] codes = {1, 2, 3, 4, -5, 6, 0, 0};
        IntegerMatrix matrix = IntegerMatrix.of(new ConstantMatrix("m", 2, 4, 2, 8, "int8", codes));
        assertEquals(4, matrix.rows());
        assertEquals(0, matrix.at(0, 2));
        assertEquals(3, matrix.at(1, 2));
        AdderGraph graph = solve(matrix, INT8);
        assertArrayEquals(new long[] {1 * 10 + 2 * 20, 3 * 30 + 4 * 40, -5 * 10 + 6 * 20, 0},
                graph.evaluate(new long[] {10, 20, 30, 40}));
    }

    @Test
    void equalMatricesGiveEqualGraphs() {
        IntegerMatrix matrix = Matrices.random(7, 8);
        AdderGraph a = solve(matrix, INT8);
        AdderGraph b = solve(matrix, INT8);
        for (int node = a.inputs(); node < a.nodes(); node++) {
            assertEquals(a.left(node) + "<<" + a.leftShift(node) + a.subtracts(node) + a.right(node),
                    b.left(node) + "<<" + b.leftShift(node) + b.subtracts(node) + b.right(node));
        }
    }

    @Test
    void stopsWhenCancelled() {
        Progress cancelled = () -> true;
        assertThrows(CancellationException.class,
                () -> new CsdSolver().solve(Matrices.random(1, 8), INT8, SHALLOWEST, cancelled));
    }
}

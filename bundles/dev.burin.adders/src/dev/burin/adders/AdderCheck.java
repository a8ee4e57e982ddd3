// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import dev.burin.network.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Proves that a graph multiplies by a matrix: unit vectors give every coefficient of every output, random vectors
 * check the same again by another way through the code. Solvers call {@link #require} before they return a graph.
 */
public final class AdderCheck {
    private static final int RANDOM_VECTORS = 4;

    private AdderCheck() {
    }

    /** A place where graph and matrix differ; column is -1 where a random vector found it. */
    public record Mismatch(int row, int column, long expected, long actual) {
    }

    /** Returns the first difference between graph and matrix, if any. */
    public static Optional<Mismatch> compare(AdderGraph graph, IntegerMatrix matrix) {
        if (graph.inputs() != matrix.columns() || graph.outputs() != matrix.rows()) {
            throw new IllegalArgumentException("a graph of " + graph + " cannot be a matrix of " + matrix);
        }
        Optional<Mismatch> mismatch = compareCoefficients(graph, matrix);
        return mismatch.isPresent() ? mismatch : compareRandomly(graph, matrix);
    }

    /** Returns the graph if it multiplies by the matrix. @throws IllegalStateException if it does not: a defect */
    public static AdderGraph require(AdderGraph graph, IntegerMatrix matrix) {
        compare(graph, matrix).ifPresent(mismatch -> {
            throw new IllegalStateException("adder graph and matrix differ: " + mismatch);
        });
        return graph;
    }

    private static Optional<Mismatch> compareCoefficients(AdderGraph graph, IntegerMatrix matrix) {
        int[] next = new int[graph.outputs()];
        int[] first = new int[graph.nodes()];
        Arrays.fill(first, -1);
        for (int output = graph.outputs() - 1; output >= 0; output--) {
            int node = graph.outputNode(output);
            if (node != AdderGraph.ZERO) {
                next[output] = first[node];
                first[node] = output;
            }
        }
        // Outputs of a node are a chain first → next. Each coefficient met is taken off a copy of the row's count of
        // nonzero entries, so that a coefficient that the graph lacks is found without a dense table.
        int[] missing = nonzeros(matrix);
        Mismatch[] found = new Mismatch[1];
        UnitVectors.walk(graph.wiring(), (column, node, coefficient) -> {
            for (int output = first[node]; output >= 0 && found[0] == null; output = next[output]) {
                long actual = graph.output(output, coefficient);
                missing[output]--;
                if (actual != matrix.at(output, column)) {
                    found[0] = new Mismatch(output, column, matrix.at(output, column), actual);
                }
            }
        });
        for (int output = 0; output < missing.length && found[0] == null; output++) {
            if (missing[output] != 0) {
                found[0] = missingCoefficient(graph, matrix, output);
            }
        }
        return Optional.ofNullable(found[0]);
    }

    /** Finds the column, by unit vectors one by one: only a defective graph is worth that. */
    private static Mismatch missingCoefficient(AdderGraph graph, IntegerMatrix matrix, int row) {
        for (int column = matrix.firstColumn(row); column < matrix.endColumn(row); column++) {
            long[] unit = new long[matrix.columns()];
            unit[column] = 1;
            long actual = graph.evaluate(unit)[row];
            if (actual != matrix.at(row, column)) {
                return new Mismatch(row, column, matrix.at(row, column), actual);
            }
        }
        throw new IllegalStateException("row " + row + " misses a coefficient and has all");
    }

    private static int[] nonzeros(IntegerMatrix matrix) {
        int[] count = new int[matrix.rows()];
        for (int row = 0; row < count.length; row++) {
            for (int column = matrix.firstColumn(row); column < matrix.endColumn(row); column++) {
                count[row] += matrix.at(row, column) == 0 ? 0 : 1;
            }
        }
        return count;
    }

    private static Optional<Mismatch> compareRandomly(AdderGraph graph, IntegerMatrix matrix) {
        SplittableRandom random = new SplittableRandom(graph.nodes());
        Interval range = graph.inputRange();
        for (int vector = 0; vector < RANDOM_VECTORS; vector++) {
            long[] x = random.longs(graph.inputs(), range.min(), range.max() + 1).toArray();
            long[] actual = graph.evaluate(x);
            long[] expected = matrix.multiply(x);
            for (int row = 0; row < actual.length; row++) {
                if (actual[row] != expected[row] || !graph.outputRange(row).contains(actual[row])) {
                    return Optional.of(new Mismatch(row, -1, expected[row], actual[row]));
                }
            }
        }
        return Optional.empty();
    }
}

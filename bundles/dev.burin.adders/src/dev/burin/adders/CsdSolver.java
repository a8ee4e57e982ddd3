// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import dev.burin.base.progress.Progress;
import dev.burin.network.Interval;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Solves each row alone: the canonical signed digits of its weights are the leaves of one adder tree, and nothing is
 * shared between rows. It takes {@code digits - 1} adders per row at the least possible depth, {@code ⌈log2 digits⌉},
 * and negates only rows without a positive digit. It is fast, and the yardstick for solvers that share.
 *
 * <p>The two terms of least depth are always joined first, which keeps the greatest depth least (Golumbic 1976);
 * among equals the narrowest first, which keeps adder bits few.
 */
public final class CsdSolver implements AdderSolver {

    /** A partial sum of a row: {@code ±(node << shift)}; reach is the highest bit it can set, order breaks ties. */
    private record Term(int node, int shift, boolean negative, int depth, int reach, int order) {
        static final Comparator<Term> SHALLOW_AND_NARROW_FIRST = Comparator.comparingInt(Term::depth)
                .thenComparingInt(Term::reach).thenComparingInt(Term::order);
    }

    @Override
    public AdderGraph solve(IntegerMatrix matrix, Interval inputRange, AdderOptions options, Progress progress) {
        AdderGraphBuilder graph = AdderGraph.builder(matrix.columns(), inputRange);
        for (int row = 0; row < matrix.rows(); row++) {
            progress.check();
            PriorityQueue<Term> terms = digits(matrix, row, inputRange.bits());
            if (terms.isEmpty()) {
                graph.zeroOutput();
            } else {
                Term sum = sum(graph, terms);
                graph.output(sum.node, sum.shift, sum.negative);
            }
        }
        return AdderCheck.require(graph.build(), matrix);
    }

    private static PriorityQueue<Term> digits(IntegerMatrix matrix, int row, int inputBits) {
        PriorityQueue<Term> terms = new PriorityQueue<>(Term.SHALLOW_AND_NARROW_FIRST);
        for (int column = matrix.firstColumn(row); column < matrix.endColumn(row); column++) {
            SignedDigits digits = SignedDigits.of(matrix.at(row, column));
            for (int i = 0; i < digits.length(); i++) {
                if (digits.digit(i) != 0) {
                    terms.add(new Term(column, i, digits.digit(i) < 0, 0, inputBits + i, terms.size()));
                }
            }
        }
        return terms;
    }

    private static Term sum(AdderGraphBuilder graph, PriorityQueue<Term> terms) {
        int order = terms.size();
        while (terms.size() > 1) {
            terms.add(join(graph, terms.remove(), terms.remove(), order++));
        }
        return terms.remove();
    }

    /** Joins two terms; the sum is negative only if both are. */
    private static Term join(AdderGraphBuilder graph, Term a, Term b, int order) {
        int shift = Math.min(a.shift, b.shift);
        Term first = a.negative && !b.negative ? b : a;
        Term second = first == a ? b : a;
        int node = a.negative == b.negative
                ? graph.add(first.node, first.shift - shift, second.node, second.shift - shift)
                : graph.subtract(first.node, first.shift - shift, second.node, second.shift - shift);
        return new Term(node, shift, a.negative && b.negative, 1 + Math.max(a.depth, b.depth),
                1 + Math.max(a.reach, b.reach), order);
    }
}

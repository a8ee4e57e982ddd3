// SPDX-License-Identifier: EPL-2.0
package dev.burin.adders;

import dev.burin.base.progress.Progress;
import dev.burin.network.Interval;

/** A way to find an adder graph for a matrix. Implementations are stateless: equal arguments give equal graphs. */
public interface AdderSolver {

    /**
     * Returns a graph that multiplies by the matrix, verified by {@link AdderCheck}.
     *
     * @param inputRange what every input can be; decides widths, not correctness
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    AdderGraph solve(IntegerMatrix matrix, Interval inputRange, AdderOptions options, Progress progress);
}

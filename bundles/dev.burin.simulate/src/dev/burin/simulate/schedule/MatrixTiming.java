// SPDX-License-Identifier: EPL-2.0
package dev.burin.simulate.schedule;

import dev.burin.fabric.Embedding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The timing of a constant matrix as embedded.
 *
 * @param latencyCycles  cycles from taking a vector to giving its sums, at least 1
 * @param intervalCycles least cycles between two vectors, at least 1
 * @param fabric         the fabric as specs write it, such as {@code folded 8}
 */
public record MatrixTiming(int latencyCycles, int intervalCycles, String fabric) {

    public MatrixTiming {
        if (latencyCycles < 1 || intervalCycles < 1) {
            throw new IllegalArgumentException(latencyCycles + " cycles, interval " + intervalCycles);
        }
    }

    /** Returns the timing of an embedding. */
    public static MatrixTiming of(Embedding embedding) {
        return new MatrixTiming(embedding.latencyCycles(), embedding.initiationInterval(),
                embedding.choice().toString());
    }

    /** Returns the timings of embeddings by the names of their matrices. */
    public static Map<String, MatrixTiming> of(Collection<? extends Embedding> embeddings) {
        Map<String, MatrixTiming> timings = new HashMap<>();
        embeddings.forEach(embedding -> timings.put(embedding.matrix().name(), of(embedding)));
        return timings;
    }
}

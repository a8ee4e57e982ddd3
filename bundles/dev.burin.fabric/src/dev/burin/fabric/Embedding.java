// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;

/**
 * A constant matrix in hardware. Computes {@code rows · groups} sums, sum {@code r·G + g} being group g of row r, as
 * {@link dev.burin.network.operation.MatVec} says. Immutable.
 *
 * <p>Timing is that of the module that stands for it: an input vector taken in cycle t gives its sums in cycle
 * {@code t + latencyCycles}, and the next vector can be taken in cycle {@code t + initiationInterval}.
 */
public sealed interface Embedding permits AdderEmbedding, FoldedEmbedding {

    ConstantMatrix matrix();

    /** Returns what every input can be. */
    Interval inputRange();

    /** Returns the choice that this embedding follows. */
    FabricChoice choice();

    /** Returns what a sum can be, exactly. */
    Interval sumRange(int sum);

    /** Returns the cycles from taking a vector to giving its sums, at least 1. */
    int latencyCycles();

    /** Returns the least number of cycles between two vectors. */
    int initiationInterval();

    /** Returns the number of ROM words, 0 where weights are wires; a word is one weight code. */
    long romWords();

    /** Returns what the hardware is made of. */
    Resources resources();

    /** Returns the sums of a vector, computed the way the hardware does. */
    long[] evaluate(long[] x);

    /** Returns the number of sums. */
    default int sums() {
        return matrix().rows() * matrix().groups();
    }

    /** Returns resources and area in the given process. */
    default EmbeddingCost cost(AreaModel model) {
        return new EmbeddingCost(resources(), model.areaUm2(resources()), model.source());
    }
}

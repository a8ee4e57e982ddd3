// SPDX-License-Identifier: EPL-2.0
package dev.burin.fabric;

import dev.burin.adders.AdderOptions;
import dev.burin.adders.AdderSolver;
import dev.burin.adders.CsdSolver;
import dev.burin.adders.IntegerMatrix;
import dev.burin.base.progress.Progress;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import dev.burin.network.operation.MatVec;

/** Makes embeddings. Pure: equal matrices, ranges and choices give equal hardware. */
public final class Embeddings {
    private static final AdderSolver SOLVER = new CsdSolver();

    private Embeddings() {
    }

    /** Embeds a product of the network. @throws java.util.concurrent.CancellationException if cancelled */
    public static Embedding embed(MatVec product, FabricChoice choice, Progress progress) {
        return embed(product.matrix(), product.input().range(), choice, progress);
    }

    /** Embeds a matrix for inputs in the range. @throws java.util.concurrent.CancellationException if cancelled */
    public static Embedding embed(ConstantMatrix matrix, Interval inputRange, FabricChoice choice, Progress progress) {
        progress.check();
        if (choice instanceof FabricChoice.Adders adders) {
            var options = new AdderOptions(adders.extraDepth());
            var graph = SOLVER.solve(IntegerMatrix.of(matrix), inputRange, options, progress);
            return new AdderEmbedding(matrix, adders, graph);
        } else if (choice instanceof FabricChoice.Folded folded) {
            return new FoldedEmbedding(matrix, inputRange, folded);
        }
        throw new AssertionError(choice);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.base.progress.Progress;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.evaluate.Evaluator;
import dev.burin.network.operation.MatVec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Test vectors that the network's plain evaluator met while it ran over real text. Immutable. */
public final class ActivationVectors implements TestVectors {
    private final Map<String, List<TestVector>> byProduct;

    private ActivationVectors(Map<String, List<TestVector>> byProduct) {
        this.byProduct = byProduct;
    }

    /**
     * Runs the network over the tokens, as one sequence from an empty cache, and keeps what each product reads and makes
     * at some positions: evenly spread, the last one among them.
     *
     * @param tokens  one to as many as the context has positions
     * @param vectors how many to keep for each product, at most one per token
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static ActivationVectors record(IntegerNetwork network, int[] tokens, int vectors, Progress progress) {
        if (vectors < 1 || vectors > tokens.length || tokens.length > network.context()) {
            throw new IllegalArgumentException(vectors + " vectors of " + tokens.length + " tokens in a context of "
                    + network.context());
        }
        progress.begin("Recording test vectors", tokens.length);
        Evaluator evaluator = new Evaluator(network);
        Map<String, List<TestVector>> byProduct = new HashMap<>();
        for (int i = 0; i < tokens.length; i++) {
            evaluator.step(tokens[i]);
            // one of each run of tokens.length / vectors positions, its last one
            if ((i + 1L) * vectors / tokens.length > (long) i * vectors / tokens.length) {
                for (MatVec product : network.matVecs()) {
                    byProduct.computeIfAbsent(product.name(), name -> new ArrayList<>()).add(new TestVector(
                            evaluator.value(product.input()), evaluator.value(product.output())));
                }
            }
            progress.worked(1);
        }
        byProduct.replaceAll((name, list) -> List.copyOf(list));
        return new ActivationVectors(byProduct);
    }

    @Override
    public List<TestVector> of(MatVec product) {
        List<TestVector> found = byProduct.get(product.name());
        if (found == null) {
            throw new IllegalArgumentException("no vectors were recorded for " + product.name());
        }
        return found;
    }
}

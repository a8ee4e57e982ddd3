// SPDX-License-Identifier: EPL-2.0
package dev.burin.view.explore;

import dev.burin.adders.AdderGraph;
import dev.burin.fabric.AdderEmbedding;
import dev.burin.fabric.Embedding;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the adders of a matrix are like.
 *
 * @param adders    two-input adders and subtractors
 * @param perWeight adders per weight, zeros counted as weights
 * @param depth     most adders one after the other
 * @param levels    adders by how many stand one after the other up to them; one bin per level, from 1
 * @param widths    adders by the bits of their sums, one bin per width
 */
public record AdderStatistics(long adders, double perWeight, int depth, Histogram levels, Histogram widths) {

    /** Counts the adders of a matrix that is made of them; empty for one that is read from ROM. */
    public static Optional<AdderStatistics> of(Embedding embedding) {
        if (!(embedding instanceof AdderEmbedding adders) || adders.graph().adders() == 0) {
            return Optional.empty();
        }
        AdderGraph graph = adders.graph();
        int depth = 1;
        int width = 1;
        for (int node = graph.inputs(); node < graph.nodes(); node++) {
            depth = Math.max(depth, graph.depth(node));
            width = Math.max(width, graph.bits(node));
        }
        long[] levels = new long[depth];
        long[] widths = new long[width];
        for (int node = graph.inputs(); node < graph.nodes(); node++) {
            levels[Math.max(1, graph.depth(node)) - 1]++;
            widths[Math.max(1, graph.bits(node)) - 1]++;
        }
        return Optional.of(new AdderStatistics(graph.adders(), (double) graph.adders() / adders.matrix().weights(), depth,
                new Histogram(1, depth + 1.0, levels), new Histogram(1, width + 1.0, widths)));
    }

    /** Returns the mean width of a sum, in bits. */
    public double meanWidth() {
        long[] counts = widths.counts();
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (i + 1.0) * counts[i];
        }
        return sum / Arrays.stream(counts).sum();
    }
}

// SPDX-License-Identifier: EPL-2.0
/**
 * How a constant matrix becomes hardware: one {@link dev.burin.fabric.Embedding} per matrix, made by
 * {@link dev.burin.fabric.Embeddings} from the matrix, its input range and a {@link dev.burin.fabric.FabricChoice}.
 *
 * <p>The family is sealed: {@link dev.burin.fabric.AdderEmbedding} (pipelined shift-adds) and
 * {@link dev.burin.fabric.FoldedEmbedding} (a small ROM beside each multiplier). Each knows its latency, interval,
 * {@link dev.burin.fabric.Resources} and, by way of an {@link dev.burin.fabric.AreaModel} whose coefficients carry
 * their sources, its area; and each evaluates itself from its own graph or ROM words, so that tests can hold it
 * against the network. Making one is a pure function of content: it can be cached and done in parallel.
 */
package dev.burin.fabric;

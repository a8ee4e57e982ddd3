// SPDX-License-Identifier: EPL-2.0
/**
 * A model's tensors as people look at them: what they are, what became of them, and how their weights are distributed.
 * Weights are read row by row, so that memory stays bounded whatever the size of the model.
 */
package dev.burin.view.explore;

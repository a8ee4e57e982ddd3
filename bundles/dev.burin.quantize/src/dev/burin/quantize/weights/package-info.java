// SPDX-License-Identifier: EPL-2.0
/**
 * Weight matrices to codes and scales.
 *
 * <p>All schemes are symmetric and choose, for each row or group, the scale that minimises the squared error weighted
 * by the second moment of the input channel: the diagonal of the Hessian of the layer's output error, as in Optimal
 * Brain Surgeon and GPTQ (arXiv 2210.17323), without compensation between channels.
 */
package dev.burin.quantize.weights;

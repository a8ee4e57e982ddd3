// SPDX-License-Identifier: EPL-2.0
/**
 * A float model to an integer network.
 *
 * <p>{@link dev.burin.compile.lower.ActivationSteps} decides what the integers of each activation mean,
 * {@link dev.burin.compile.lower.QuantizedModel} rounds every matrix for those steps, and
 * {@link dev.burin.compile.lower.LlamaLowering} wires the operations of the Llama family.
 * {@link dev.burin.compile.lower.LoweredFile} keeps the result.
 */
package dev.burin.compile.lower;

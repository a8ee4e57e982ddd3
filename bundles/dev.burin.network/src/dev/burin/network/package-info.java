// SPDX-License-Identifier: EPL-2.0
/**
 * The integer network: the one truth about what the chip computes.
 *
 * <p>An {@link dev.burin.network.IntegerNetwork} is an immutable list of operations over integer vectors in the order
 * in which data flows. Each {@link dev.burin.network.operation.Operation} states its formula, widths, rounding and
 * source in its own Javadoc; {@code dev.burin.network.arithmetic} holds the integer functions they share, and
 * {@code dev.burin.network.evaluate} runs a network in the plainest way, {@code dev.burin.network.file} keeps it.
 * Simulator, ROM, RTL, cost and placement are functions of this graph. There is no floating point here except
 * {@link dev.burin.network.Value#scale}, which says what a step of an integer means in reality and is used for reports
 * only.
 */
package dev.burin.network;

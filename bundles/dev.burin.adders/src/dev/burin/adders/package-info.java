// SPDX-License-Identifier: EPL-2.0
/**
 * From a constant integer matrix to a graph of adders that multiplies by it.
 *
 * <p>{@link dev.burin.adders.IntegerMatrix} goes into an {@link dev.burin.adders.AdderSolver} and comes out as an
 * immutable {@link dev.burin.adders.AdderGraph}: two-input additions and subtractions of shifted earlier nodes, with
 * exact value ranges, widths and depths. A solver verifies its graph against the matrix before it returns it.
 * {@link dev.burin.adders.SignedDigits} holds the canonical signed-digit form that solvers start from. Counting
 * follows the field: a two-input adder or subtractor costs one, shifts and sign flags of outputs cost nothing, and
 * adder bits are reported beside.
 */
package dev.burin.adders;

// SPDX-License-Identifier: EPL-2.0
/**
 * The plain evaluator: the formulas of the operations, one method each, written to be read. It is the reference that
 * the fast engine and the RTL are tested against.
 */
package dev.burin.network.evaluate;

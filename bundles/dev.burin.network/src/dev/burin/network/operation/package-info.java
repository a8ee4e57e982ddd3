// SPDX-License-Identifier: EPL-2.0
/**
 * The operations of the integer network, one record each. A record's Javadoc is the specification: formula, widths,
 * rounding, saturation, source. The constructor proves that the declared ranges hold; {@code evaluate} runs the
 * formula, {@code rtl} emits it.
 */
package dev.burin.network.operation;

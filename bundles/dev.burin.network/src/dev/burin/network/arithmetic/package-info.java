// SPDX-License-Identifier: EPL-2.0
/**
 * The integer functions that operations share, each exact and each buildable from shifts, adds, comparisons, small
 * tables and small multipliers. They are pure and never touch floating point.
 */
package dev.burin.network.arithmetic;

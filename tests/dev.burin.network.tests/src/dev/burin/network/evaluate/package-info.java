// SPDX-License-Identifier: EPL-2.0
/** Tests of the plain evaluator against the formulas, computed without its code. */
package dev.burin.network.evaluate;

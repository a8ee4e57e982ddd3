// SPDX-License-Identifier: EPL-2.0
/**
 * The fast engine: the integer network's answers, bit for bit, at the speed of the machine.
 *
 * <p>{@link dev.burin.simulate.engine.Engine} turns a network into a list of kernels once; a
 * {@link dev.burin.simulate.engine.Sequence} holds one user's caches. Kernels run several lanes at once: consecutive
 * tokens of one sequence (scoring) or one token of each of several users (generating). Where it pays, kernels exist twice:
 * in plain Java, and by Java's Vector API for machines and widths that suit it. The plain ones are used where the incubator
 * module is absent, and tests demand equal bits from both and from the network's plain evaluator.
 */
package dev.burin.simulate.engine;

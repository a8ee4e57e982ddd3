// SPDX-License-Identifier: EPL-2.0
/**
 * The engine's kernels, one per operation, over lanes of integers in flat arrays. A kernel reads and writes
 * {@link dev.burin.simulate.engine.kernel.Slot}s; which slots those are was decided when the engine was made.
 */
package dev.burin.simulate.engine.kernel;

// SPDX-License-Identifier: EPL-2.0
/**
 * Writes text with the simulated chip: {@link dev.burin.simulate.generate.Generator} keeps the sequences of several users
 * in flight through one engine, {@link dev.burin.simulate.generate.Sampler} chooses their tokens, in integers only.
 */
package dev.burin.simulate.generate;

// SPDX-License-Identifier: EPL-2.0
/**
 * What activations look like on real text, and what an integer step of each should mean.
 *
 * <p>A {@link dev.burin.quantize.activations.Calibration} runs the float network once over calibration text and keeps,
 * for each named activation, the extremes and second moments of all its channels and a sample of its vectors.
 * {@link dev.burin.quantize.activations.Steps} turns them into steps: one for a vector, or one for each channel.
 */
package dev.burin.quantize.activations;

// SPDX-License-Identifier: EPL-2.0
/**
 * Floats to integer codes. {@code dev.burin.quantize.weights} rounds matrices by a {@link
 * dev.burin.quantize.weights.WeightScheme}; {@code dev.burin.quantize.activations} watches the float network on
 * calibration text and chooses what a step of each activation means.
 */
package dev.burin.quantize;

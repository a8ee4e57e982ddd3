// SPDX-License-Identifier: EPL-2.0
/** Tests of calibration and of the choice of activation steps. */
package dev.burin.quantize.activations;

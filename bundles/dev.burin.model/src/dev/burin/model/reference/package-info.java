// SPDX-License-Identifier: EPL-2.0
/**
 * The float network: what a model computes before anything is quantized. Quality is measured against it, calibration
 * listens to it, and it is written to be read beside the integer network.
 */
package dev.burin.model.reference;

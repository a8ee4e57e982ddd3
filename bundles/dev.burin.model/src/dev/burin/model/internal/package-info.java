// SPDX-License-Identifier: EPL-2.0
/**
 * What the readers share: files mapped in segments with checked bounds, tensors over them, half-precision
 * conversions, and JSON read within limits with a place for every value.
 */
package dev.burin.model.internal;

// SPDX-License-Identifier: EPL-2.0
/** Tests of weight quantization: every scheme, against searches that try everything. */
package dev.burin.quantize.weights;

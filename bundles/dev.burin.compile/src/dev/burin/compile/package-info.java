// SPDX-License-Identifier: EPL-2.0
/** Takes a spec and a model through quantization, lowering, embedding and placement. */
package dev.burin.compile;

// SPDX-License-Identifier: EPL-2.0
/**
 * From a spec and a model to a chip. {@code dev.burin.compile.plan} turns the EMF spec into plain records, so that
 * EMF stops here; {@code dev.burin.compile.lower} calibrates, quantizes and lowers the model to the integer network;
 * {@link dev.burin.compile.ChipCompiler} adds fabrics and placement and keeps what it made in a cache.
 */
package dev.burin.compile;

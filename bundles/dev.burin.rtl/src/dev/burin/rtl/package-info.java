// SPDX-License-Identifier: EPL-2.0
/** Writes the constant matrices of a network as SystemVerilog modules with self-checking testbenches. */
package dev.burin.rtl;

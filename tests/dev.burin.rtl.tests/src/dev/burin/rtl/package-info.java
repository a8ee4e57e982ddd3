// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of RTL: its text against golden files, its behaviour in Icarus Verilog against the network, and faults planted
 * in it, which testbenches must find.
 */
package dev.burin.rtl;

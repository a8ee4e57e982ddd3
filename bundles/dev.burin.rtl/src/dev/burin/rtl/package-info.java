// SPDX-License-Identifier: EPL-2.0
/**
 * SystemVerilog for the constant matrices of a network, and testbenches that check it against the network.
 *
 * <p>{@link dev.burin.rtl.RtlExport} writes one module and one self-checking testbench per product, in the subset of
 * SystemVerilog that iverilog 11, Verilator 5 and yosys 0.23 all read; the text is the same byte for byte for the same
 * input. {@link dev.burin.rtl.ActivationVectors} come from the network's own run over a text;
 * {@link dev.burin.rtl.RtlCheck} runs the testbenches and gives a {@link dev.burin.rtl.Verdict} each. All modules have
 * the same ports: {@code clk}, {@code rst}, {@code valid_in}/{@code ready}/{@code x} and {@code valid_out}/{@code y},
 * with the latency and interval that the {@link dev.burin.fabric.Embedding} declares.
 */
package dev.burin.rtl;

// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.rtl.Identifiers;
import java.io.IOException;

/**
 * Writes a self-checking testbench. It sends all vectors back to back, then again with pauses in which the inputs are
 * garbage, and checks each sum, the latency of each vector and the interval between vectors sent back to back. It says
 * {@code PASS name} or {@code FAIL name} once, and stops by letting its clock rest, so that several testbenches can run
 * in one simulation.
 */
final class Testbench {
    private static final int LONGEST_PAUSE_CYCLES = 4;
    private static final int SPARE_CYCLES = 100;

    private final TextFile out;
    private final RtlModule module;
    private final int vectors;

    Testbench(TextFile out, RtlModule module, int vectors) {
        this.out = out;
        this.module = module;
        this.vectors = vectors;
    }

    static String path(RtlModule module) {
        return "tb/" + Identifiers.testbench(module.identifier()) + ".sv";
    }

    void write() throws IOException {
        String name = module.identifier();
        out.comment("Checks " + name + " against the integer network. By Burin; do not edit.");
        out.comment("Run it in the folder of files.f: the paths of the vectors are relative to it.");
        out.line("`default_nettype none");
        out.line();
        out.begin("module ", Identifiers.testbench(name), ";");
        writeConstants();
        writeSignals(name);
        writeSender();
        writeChecker();
        writeVerdict(name);
        out.end("endmodule");
        out.line();
        out.line("`default_nettype wire");
    }

    private void writeConstants() throws IOException {
        int interval = module.embedding().initiationInterval();
        int latency = module.embedding().latencyCycles();
        long limit = 2L * vectors * (interval + LONGEST_PAUSE_CYCLES) + latency + SPARE_CYCLES;
        constant("VECTORS", vectors);
        constant("COLUMNS", module.columns());
        constant("SUMS", module.sums());
        constant("XW", module.inputBits());
        constant("YW", module.sumBits());
        constant("LATENCY", latency);
        constant("INTERVAL", interval);
        constant("CYCLE_LIMIT", limit);
        out.line();
    }

    private void constant(String name, long value) throws IOException {
        out.line("localparam ", name, " = ", value, ";");
    }

    private void writeSignals(String name) throws IOException {
        out.line("reg clk = 0, rst = 1, valid_in = 0, done = 0;");
        out.line("reg [COLUMNS*XW-1:0] x, next_x;");
        out.line("wire ready, valid_out;");
        out.line("wire [SUMS*YW-1:0] y;");
        out.line(name, " dut (.clk(clk), .rst(rst), .valid_in(valid_in), .ready(ready), .x(x),");
        out.line("    .valid_out(valid_out), .y(y));");
        out.line();
        out.line("reg [XW-1:0] inputs [0:VECTORS*COLUMNS-1];");
        out.line("reg signed [YW-1:0] expected [0:VECTORS*SUMS-1];");
        out.line("integer taken [0:2*VECTORS-1];  // the cycle in which each vector was taken");
        out.line("integer cycle = 0, sent = 0, received = 0, wrong = 0, element, element_out, base;");
        out.line("reg signed [YW-1:0] sum;");
        out.line();
        out.line("initial while (!done) #5 clk = !clk;");
        out.line("always @(posedge clk) cycle <= cycle + 1;");
        out.line();
    }

    private void writeSender() throws IOException {
        out.comment("Sends every vector twice: back to back, then with pauses.");
        out.begin("initial begin");
        out.line("$readmemh(\"", VectorFiles.inputsPath(module), "\", inputs);");
        out.line("$readmemh(\"", VectorFiles.expectedPath(module), "\", expected);");
        out.line("repeat (3) @(posedge clk);");
        out.line("rst <= 0;");
        out.begin("while (sent < 2*VECTORS && cycle < CYCLE_LIMIT) begin");
        out.line("for (element = 0; element < COLUMNS; element = element + 1)");
        out.line("    next_x[element*XW +: XW] = inputs[(sent % VECTORS)*COLUMNS + element];");
        out.line("x <= next_x;");
        out.line("valid_in <= 1;");
        out.line("@(posedge clk);");
        out.line("while (!ready && cycle < CYCLE_LIMIT) @(posedge clk);");
        out.line("taken[sent] = cycle;");
        out.begin("if (sent > 0 && sent < VECTORS && cycle - taken[sent-1] != INTERVAL) begin");
        out.line("wrong = wrong + 1;");
        out.line("$display(\"vector %0d: taken %0d cycles after the one before, not %0d\",");
        out.line("    sent, cycle - taken[sent-1], INTERVAL);");
        out.end("end");
        out.begin("if (sent >= VECTORS) begin");
        out.line("valid_in <= 0;");
        out.line("x <= ~next_x;");
        out.line("repeat (sent * 3 % ", LONGEST_PAUSE_CYCLES, ") @(posedge clk);");
        out.end("end");
        out.line("sent = sent + 1;");
        out.end("end");
        out.line("valid_in <= 0;");
        out.line("while (received < 2*VECTORS && cycle < CYCLE_LIMIT) @(posedge clk);");
        out.line("repeat (LATENCY + INTERVAL) @(posedge clk);  // time for a result too many");
        out.line("verdict;");
        out.line("done = 1;");
        out.end("end");
        out.line();
    }

    private void writeChecker() throws IOException {
        out.comment("Compares every sum of every vector; tells the first few mismatches.");
        out.begin("always @(posedge clk) if (valid_out) begin");
        out.begin("if (received < 2*VECTORS) begin");
        out.line("base = (received % VECTORS) * SUMS;");
        out.begin("for (element_out = 0; element_out < SUMS; element_out = element_out + 1) begin");
        out.line("sum = y[element_out*YW +: YW];");
        out.begin("if (sum !== expected[base + element_out]) begin");
        out.line("wrong = wrong + 1;");
        out.line("if (wrong <= 3) $display(\"vector %0d, sum %0d: expected %0d, got %0d\",");
        out.line("    received % VECTORS, element_out, expected[base + element_out], sum);");
        out.end("end");
        out.end("end");
        out.begin("if (cycle - taken[received] != LATENCY) begin");
        out.line("wrong = wrong + 1;");
        out.line("if (wrong <= 3) $display(\"vector %0d: latency %0d, not %0d\", received % VECTORS,");
        out.line("    cycle - taken[received], LATENCY);");
        out.end("end");
        out.end("end");
        out.line("received = received + 1;");
        out.end("end");
        out.line();
    }

    private void writeVerdict(String name) throws IOException {
        out.begin("task verdict;");
        out.line("if (wrong == 0 && received == 2*VECTORS)");
        out.line("    $display(\"PASS ", name, ": %0d vectors of %0d sums, latency %0d, interval %0d\",");
        out.line("        received, SUMS, LATENCY, INTERVAL);");
        out.line("else");
        out.line("    $display(\"FAIL ", name, ": %0d wrong; %0d of %0d vectors came back within %0d cycles\",");
        out.line("        wrong, received, 2*VECTORS, cycle);");
        out.end("endtask");
    }
}

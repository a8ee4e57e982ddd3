// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.fabric.Embedding;
import dev.burin.fabric.Resources;
import dev.burin.network.ConstantMatrix;
import dev.burin.network.Interval;
import java.io.IOException;
import java.util.HexFormat;

/** What every module has: the comment that says what it is, the lint waivers with their reasons, and the ports. */
final class ModuleFrame {
    private static final int COMMENT_COLUMN = 26;

    private ModuleFrame() {
    }

    /** Writes everything before a module's body; the notes explain its names. */
    static void begin(TextFile out, RtlModule module, String... notes) throws IOException {
        describe(out, module);
        out.line("//");
        for (String note : notes) {
            out.comment(note);
        }
        out.line();
        out.line("/* verilator lint_off WIDTH */   // operands are sign-extended to the exact width of each result");
        out.line("/* verilator lint_off UNUSED */  // inputs that no weight uses, bits above a result's exact width");
        out.line("`default_nettype none");
        out.line();
        out.begin("module ", module.identifier(), " (");
        port(out, "input  wire clk,", "");
        port(out, "input  wire rst,", "synchronous, active high; clears what is valid, not the data");
        port(out, "input  wire valid_in,", "x is taken in a cycle in which valid_in and ready are high");
        port(out, "output wire ready,", "");
        vectorPort(out, "input  wire [%d:0] x,", "input c", "x", module.columns(), module.inputBits());
        port(out, "output wire valid_out,", "");
        vectorPort(out, "output wire [%d:0] y", "sum s", "y", module.sums(), module.sumBits());
        out.end(");");
        out.indent();
    }

    /** Writes everything after a module's body. */
    static void end(TextFile out) throws IOException {
        out.end("endmodule");
        out.line();
        out.line("`default_nettype wire");
        out.line("/* verilator lint_on UNUSED */");
        out.line("/* verilator lint_on WIDTH */");
    }

    private static void vectorPort(TextFile out, String declaration, String element, String port, int count, int bits)
            throws IOException {
        String index = element.substring(element.length() - 1);
        port(out, declaration.formatted(count * bits - 1),
                element + " is " + port + "[" + bits + "*" + index + " +: " + bits + "], signed");
    }

    private static void port(TextFile out, String declaration, String comment) throws IOException {
        String pad = " ".repeat(Math.max(1, COMMENT_COLUMN - declaration.length()));
        out.line(declaration, comment.isEmpty() ? "" : pad + "// " + comment);
    }

    private static void describe(TextFile out, RtlModule module) throws IOException {
        Embedding embedding = module.embedding();
        ConstantMatrix matrix = embedding.matrix();
        Resources resources = embedding.resources();
        Interval range = embedding.inputRange();
        out.comment("y = M * x by Burin from a constant matrix; do not edit.");
        out.line("//");
        out.comment("matrix    " + matrix.name() + ", " + matrix.rows() + " rows x " + matrix.columns() + " columns"
                + (matrix.groups() > 1 ? ", " + matrix.groups() + " groups: sum s is group s % " + matrix.groups()
                + " of row s / " + matrix.groups() : ""));
        out.comment("weights   " + matrix.scheme() + ", " + matrix.bits() + " bits");
        out.comment("sha256    " + HexFormat.of().formatHex(matrix.sha256()));
        out.comment("inputs    " + module.columns() + " of " + module.inputBits() + " bits, " + range.min() + " to "
                + range.max());
        out.comment("sums      " + module.sums() + " of " + module.sumBits() + " bits");
        out.comment("fabric    " + embedding.choice());
        out.comment("timing    latency " + cycles(embedding.latencyCycles()) + ", interval "
                + cycles(embedding.initiationInterval()));
        out.comment("hardware  " + resources.adders() + " adders, " + resources.registerBits() + " register bits, "
                + resources.multipliers() + " multipliers, " + resources.romBits() + " ROM bits");
    }

    private static String cycles(int count) {
        return count + (count == 1 ? " cycle" : " cycles");
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.FoldedEmbedding;
import dev.burin.rtl.RomStyle;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Writes a folded matrix: sequence, input register, ROMs, multipliers, accumulators. */
final class FoldedModule {
    /** The widest literal on one line. */
    private static final int LITERAL_BITS = 256;

    private final TextFile out;
    private final RtlModule module;
    private final FoldedEmbedding embedding;
    private final int weightBits;
    private final int wordBits;
    private final int stepBits;

    FoldedModule(TextFile out, RtlModule module, FoldedEmbedding embedding) {
        this.out = out;
        this.module = module;
        this.embedding = embedding;
        this.weightBits = embedding.matrix().bits();
        this.wordBits = embedding.lanes() * weightBits;
        this.stepBits = embedding.stepBits();
    }

    /** Returns the path of the ROM's file within the export. */
    static String romPath(RtlModule module) {
        return "rtl/" + module.identifier() + "_rom.hex";
    }

    void write(RomStyle style, Progress progress) throws IOException {
        ModuleFrame.begin(out, module,
                "A pass takes one step per cycle. lane2 is the input that lane 2 sees in this step, w3 the weights of",
                "sum 3, one per lane; p3_2 is the product of sum 3 in lane 2, y3 the accumulator of sum 3.");
        writeSequence();
        writeLanes();
        writeRoms(style, progress);
        writeProducts(progress);
        writeSums(progress);
        ModuleFrame.end(out);
    }

    private void writeSequence() throws IOException {
        String last = stepBits + "'d" + (embedding.steps() - 1);
        out.comment("The sequence: a new vector can be taken in the last step of a pass.");
        out.line("reg busy;");
        out.line("reg [", stepBits - 1, ":0] step;");
        out.line("wire first_step = step == ", stepBits, "'d0;");
        out.line("wire last_step = step == ", last, ";");
        out.line("assign ready = !busy || last_step;");
        out.line("wire take = valid_in && ready;");
        out.line("always @(posedge clk) busy <= !rst && (take || (busy && !last_step));");
        out.begin("always @(posedge clk)");
        out.line("if (rst || take || last_step) step <= ", stepBits, "'d0;");
        out.line("else if (busy) step <= step + ", stepBits, "'d1;");
        out.outdent();
    }

    private void writeLanes() throws IOException {
        int bits = module.inputBits();
        int high = module.columns() * bits - 1;
        out.line();
        out.comment("All inputs of the vector; they move down by one element per step, so that a lane is one place.");
        out.line("reg [", high, ":0] held;");
        out.line("always @(posedge clk) if (take) held <= x; else if (busy) held <= held >> ", bits, ";");
        for (int group = 0; group < embedding.matrix().groups(); group++) {
            for (int lane = 0; lane < embedding.lanes(); lane++) {
                int low = embedding.firstColumn(group, lane) * bits;
                out.line("wire signed [", bits - 1, ":0] ", lane(group, lane), " = held[", low + bits - 1, ":", low,
                        "];");
            }
        }
    }

    private void writeRoms(RomStyle style, Progress progress) throws IOException {
        out.line();
        out.comment("The ROMs: one word per step, the weight of lane 0 in the low " + weightBits + " bits.");
        if (style == RomStyle.READMEMH) {
            writeMemory();
            return;
        }
        for (int sum = 0; sum < module.sums(); sum++) {
            progress.check();
            out.line("reg [", wordBits - 1, ":0] w", sum, ";");
            out.begin("always_comb case (step)");
            for (int step = 0; step < embedding.steps(); step++) {
                boolean last = step == embedding.steps() - 1;
                writeWord((last ? "default" : stepBits + "'d" + step) + ": w" + sum + " = ", word(sum, step));
            }
            out.end("endcase");
        }
    }

    /** Writes the assignment of a ROM word; a wide one in pieces, the most significant first. */
    private void writeWord(String begin, BigInteger word) throws IOException {
        if (wordBits <= LITERAL_BITS) {
            out.line(begin, literal(word, wordBits), ";");
            return;
        }
        out.begin(begin, "{");
        int low = (wordBits - 1) / LITERAL_BITS * LITERAL_BITS;
        for (int bits = wordBits - low; low >= 0; bits = LITERAL_BITS, low -= LITERAL_BITS) {
            BigInteger piece = word.shiftRight(low).mod(BigInteger.ONE.shiftLeft(bits));
            out.line(literal(piece, bits), low > 0 ? "," : "};");
        }
        out.outdent();
    }

    private void writeMemory() throws IOException {
        int bits = module.sums() * wordBits;
        out.line("reg [", bits - 1, ":0] rom [0:", embedding.steps() - 1, "];");
        out.line("initial $readmemh(\"", romPath(module), "\", rom);");
        out.line("wire [", bits - 1, ":0] word = rom[step];");
        for (int sum = 0; sum < module.sums(); sum++) {
            int low = sum * wordBits;
            out.line("wire [", wordBits - 1, ":0] w", sum, " = word[", low + wordBits - 1, ":", low, "];");
        }
    }

    /** Writes the file for {@link RomStyle#READMEMH}: a line per step, the words of all sums, sum 0 rightmost. */
    void writeRomFile(TextFile file) throws IOException {
        for (int step = 0; step < embedding.steps(); step++) {
            BigInteger line = BigInteger.ZERO;
            for (int sum = module.sums() - 1; sum >= 0; sum--) {
                line = line.shiftLeft(wordBits).or(word(sum, step));
            }
            file.line(hex(line, module.sums() * wordBits));
        }
    }

    private void writeProducts(Progress progress) throws IOException {
        int bits = embedding.productRange().bits();
        out.line();
        out.comment("The products.");
        out.line("reg multiplied, first, last;");
        out.begin("always @(posedge clk) begin");
        out.line("multiplied <= busy && !rst;");
        out.line("first <= first_step;");
        out.line("last <= last_step;");
        out.end("end");
        for (int sum = 0; sum < module.sums(); sum++) {
            for (int lane = 0; lane < embedding.lanes(); lane++) {
                out.line("reg signed [", bits - 1, ":0] ", product(sum, lane), ";");
            }
        }
        out.begin("always @(posedge clk) if (busy) begin");
        for (int sum = 0; sum < module.sums(); sum++) {
            progress.check();
            for (int lane = 0; lane < embedding.lanes(); lane++) {
                int low = lane * weightBits;
                out.line(product(sum, lane), " <= $signed(w", sum, "[", low + weightBits - 1, ":", low, "]) * ",
                        lane(sum % embedding.matrix().groups(), lane), ";");
            }
        }
        out.end("end");
    }

    private void writeSums(Progress progress) throws IOException {
        out.line();
        out.comment("The sums: the first products of a pass begin them, the last ones complete them.");
        out.line("reg complete;");
        out.line("always @(posedge clk) complete <= multiplied && last && !rst;");
        out.line("assign valid_out = complete;");
        for (int sum = 0; sum < module.sums(); sum++) {
            out.line("reg signed [", embedding.sumRange(sum).bits() - 1, ":0] y", sum, ";");
        }
        out.begin("always @(posedge clk) if (multiplied) begin");
        for (int sum = 0; sum < module.sums(); sum++) {
            progress.check();
            List<String> terms = new ArrayList<>();
            if (embedding.steps() > 1) {
                terms.add("(first ? " + embedding.sumRange(sum).bits() + "'sd0 : y" + sum + ")");
            }
            for (int lane = 0; lane < embedding.lanes(); lane++) {
                terms.add(product(sum, lane));
            }
            out.sum("y" + sum + " <= ", terms, ";");
        }
        out.end("end");
        out.line();
        for (int sum = 0; sum < module.sums(); sum++) {
            int low = sum * module.sumBits();
            out.line("assign y[", low + module.sumBits() - 1, ":", low, "] = y", sum, ";");
        }
    }

    private BigInteger word(int sum, int step) {
        BigInteger word = BigInteger.ZERO;
        int mask = (1 << weightBits) - 1;
        for (int lane = embedding.lanes() - 1; lane >= 0; lane--) {
            word = word.shiftLeft(weightBits).or(BigInteger.valueOf(embedding.romWord(sum, lane, step) & mask));
        }
        return word;
    }

    private static String literal(BigInteger value, int bits) {
        return bits + "'h" + hex(value, bits);
    }

    private static String hex(BigInteger value, int bits) {
        String digits = value.toString(16);
        return "0".repeat((bits + 3) / 4 - digits.length()) + digits;
    }

    private String lane(int group, int lane) {
        return "lane" + (group * embedding.lanes() + lane);
    }

    private static String product(int sum, int lane) {
        return "p" + sum + "_" + lane;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl.internal;

import dev.burin.adders.AdderGraph;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.AdderEmbedding;
import dev.burin.fabric.PipelineSchedule;
import java.io.IOException;

/**
 * Writes a pipelined adder graph. The registers of a stage are blocks that run only when the stage before it is valid:
 * idle stages cost neither simulation time nor switching power.
 *
 * <p>A large graph is cut into named blocks of {@value #BLOCK_NODES} nodes, since iverilog's time grows with the square
 * of the number of signals in one scope; a node of another block is read as {@code b2.a2100_s1}.
 */
final class AdderModule {
    private static final int BLOCK_NODES = 1024;

    private final TextFile out;
    private final RtlModule module;
    private final AdderEmbedding embedding;
    private final AdderGraph graph;
    private final PipelineSchedule schedule;
    private final boolean inBlocks;

    AdderModule(TextFile out, RtlModule module, AdderEmbedding embedding) {
        this.out = out;
        this.module = module;
        this.embedding = embedding;
        this.graph = embedding.graph();
        this.schedule = embedding.schedule();
        this.inBlocks = graph.adders() > BLOCK_NODES;
    }

    void write(Progress progress) throws IOException {
        ModuleFrame.begin(out, module,
                "x3 is input 3, a7 is node 7 of the adder graph; a7_s2 is a7 as register 2 of the pipeline holds it,",
                "a7_n its negative. Each signal is as wide as its value needs, and sums are exact modulo that width.");
        writeInputs();
        writeControl();
        writeStages(0, graph.inputs(), "inputs for later stages");
        for (int first = graph.inputs(); first < graph.nodes(); first += BLOCK_NODES) {
            progress.check();
            writeBlock(first, Math.min(graph.nodes(), first + BLOCK_NODES));
        }
        writeOutputs();
        ModuleFrame.end(out);
    }

    private void writeInputs() throws IOException {
        for (int input = 0; input < graph.inputs(); input++) {
            if (schedule.wired(input) || schedule.lastRegister(input) > 0) {
                int low = input * module.inputBits();
                out.line("wire signed ", range(module.inputBits()), "x", input, " = x[",
                        low + module.inputBits() - 1, ":", low, "];");
            }
        }
    }

    private void writeControl() throws IOException {
        int stages = schedule.stages();
        String before = stages == 1 ? "valid_in" : "{valid[" + (stages - 1) + ":1], valid_in}";
        out.line();
        out.comment("valid[s] says that register s of the pipeline holds a vector.");
        out.line("reg [", stages, ":1] valid;");
        out.line("always @(posedge clk) valid <= rst ? ", stages, "'d0 : ", before, ";");
        out.line("assign ready = 1'b1;");
        out.line("assign valid_out = valid[", stages, "];");
    }

    private void writeBlock(int first, int end) throws IOException {
        if (inBlocks) {
            out.line();
            out.begin("if (1) begin : ", block(first));
        }
        writeStages(first, end, null);
        if (inBlocks) {
            out.end("end");
        }
    }

    /** Writes the wires and registers of the nodes, stage by stage; the title stands for that of the stage. */
    private void writeStages(int first, int end, String title) throws IOException {
        int every = embedding.choice().registerEvery();
        for (int stage = 1; stage <= schedule.stages(); stage++) {
            if (!hasAny(first, end, stage)) {
                continue;
            }
            int level = (stage - 1) * every + 1;
            String levels = every == 1 ? "adder level " + level : "adder levels " + level + " to " + (level + every - 1);
            out.line();
            out.comment("Stage " + stage + ": " + (title == null ? levels : title));
            declare(first, end, stage);
            writeRegisters(first, end, stage);
        }
    }

    private boolean hasAny(int first, int end, int stage) {
        for (int node = first; node < end; node++) {
            if (isWire(node, stage) || isRegistered(node, stage) || isNegated(node, stage)) {
                return true;
            }
        }
        return false;
    }

    private void declare(int first, int end, int stage) throws IOException {
        for (int node = first; node < end; node++) {
            if (isWire(node, stage)) {
                out.line("wire signed ", range(graph.bits(node)), name(node), " = ", expression(node, stage), ";");
            }
        }
        for (int node = first; node < end; node++) {
            if (isRegistered(node, stage)) {
                out.line("reg signed ", range(graph.bits(node)), name(node), "_s", stage, ";");
            }
            if (isNegated(node, stage)) {
                out.line("reg signed ", range(schedule.negatedBits(node)), name(node), "_n;");
            }
        }
    }

    private void writeRegisters(int first, int end, int stage) throws IOException {
        out.begin("always @(posedge clk) if (", stage == 1 ? "valid_in" : "valid[" + (stage - 1) + "]", ") begin");
        for (int node = first; node < end; node++) {
            if (isRegistered(node, stage)) {
                out.line(name(node), "_s", stage, " <= ", nextValue(node, stage), ";");
            }
            if (isNegated(node, stage)) {
                out.line(name(node), "_n <= -", value(node, stage, node), ";");
            }
        }
        out.end("end");
    }

    private void writeOutputs() throws IOException {
        out.line();
        for (int sum = 0; sum < graph.outputs(); sum++) {
            int low = sum * module.sumBits();
            out.line("assign y[", low + module.sumBits() - 1, ":", low, "] = ", output(sum), ";");
        }
    }

    private String output(int sum) {
        int node = graph.outputNode(sum);
        if (node == AdderGraph.ZERO) {
            return module.sumBits() + "'d0";
        }
        String place = inBlocks && !graph.isInput(node) ? block(node) + "." : "";
        String form = graph.outputNegated(sum) ? "_n" : "_s" + schedule.stages();
        int shift = graph.outputShift(sum);
        return place + name(node) + form + (shift == 0 ? "" : " <<< " + shift);
    }

    /** Returns what a register of this stage takes over: the node's sum if it is made here and nowhere else read. */
    private String nextValue(int node, int stage) {
        boolean madeHere = !graph.isInput(node) && schedule.stage(node) == stage && !schedule.wired(node);
        return madeHere ? expression(node, stage) : value(node, stage, node);
    }

    private String expression(int node, int stage) {
        return shifted(value(graph.left(node), stage, node), graph.leftShift(node))
                + (graph.subtracts(node) ? " - " : " + ")
                + shifted(value(graph.right(node), stage, node), graph.rightShift(node));
    }

    /** Returns the name under which a stage reads a node where the reader stands. */
    private String value(int node, int stage, int reader) {
        boolean elsewhere = inBlocks && !graph.isInput(node) && blockNumber(node) != blockNumber(reader);
        boolean direct = schedule.stage(node) == stage || stage == 1;
        return (elsewhere ? block(node) + "." : "") + name(node) + (direct ? "" : "_s" + (stage - 1));
    }

    private static String shifted(String value, int shift) {
        return shift == 0 ? value : "(" + value + " <<< " + shift + ")";
    }

    private boolean isWire(int node, int stage) {
        return !graph.isInput(node) && schedule.wired(node) && schedule.stage(node) == stage;
    }

    private boolean isRegistered(int node, int stage) {
        return schedule.firstRegister(node) <= stage && stage <= schedule.lastRegister(node);
    }

    private boolean isNegated(int node, int stage) {
        return stage == schedule.stages() && schedule.negated(node);
    }

    private String block(int node) {
        return "b" + blockNumber(node);
    }

    private int blockNumber(int node) {
        return (node - graph.inputs()) / BLOCK_NODES;
    }

    private String name(int node) {
        return (graph.isInput(node) ? "x" : "a") + node;
    }

    private static String range(int bits) {
        return "[" + (bits - 1) + ":0] ";
    }
}

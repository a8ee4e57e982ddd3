// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.rtl.internal.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs a testbench of an {@link RtlExport} with Icarus Verilog; {@link RtlCheck} runs them all. Stateless; several may
 * run at once.
 */
public final class IverilogRunner {
    private static final String PACKAGE = "iverilog";

    private final Tool compiler;
    private final Tool simulator;

    private IverilogRunner(Tool compiler, Tool simulator) {
        this.compiler = compiler;
        this.simulator = simulator;
    }

    /** Returns a runner if Icarus Verilog is installed. */
    public static Optional<IverilogRunner> find() {
        return Tool.find("iverilog").flatMap(iverilog -> Tool.find("vvp").map(vvp -> new IverilogRunner(iverilog, vvp)));
    }

    /** Returns a runner. @throws ProblemException {@code tool-missing} */
    public static IverilogRunner require() throws ProblemException {
        return new IverilogRunner(Tool.require("iverilog", PACKAGE), Tool.require("vvp", PACKAGE));
    }

    /**
     * Runs one module's testbench, in a compiler run of its own: iverilog's time grows faster than what it reads.
     *
     * @param folder the export's folder
     * @param limit  time for the compiler, and again for the simulation
     * @throws ProblemException {@code tool-timeout}, {@code tool-failed}
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public Verdict run(Path folder, String module, Duration limit, Progress progress) throws ProblemException {
        try {
            Path compiled = Files.createTempFile("burin", ".vvp");
            try {
                String testbench = Identifiers.testbench(module);
                Tool.Outcome outcome = compiler.run(folder, List.of("-g2012", "-o", compiled.toString(), "-s",
                        testbench, "rtl/" + module + ".sv", "tb/" + testbench + ".sv"), limit, progress);
                if (outcome.status() != 0) {
                    return new Verdict(module, false, outcome.output());
                }
                outcome = simulator.run(folder, List.of("-n", compiled.toString()), limit, progress);
                boolean passed = outcome.status() == 0 && outcome.output().startsWith("PASS " + module + ":");
                return new Verdict(module, passed, outcome.output());
            } finally {
                Files.delete(compiled);
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.TOOL_FAILED, Location.NOWHERE, "iverilog", e.getMessage());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.rtl.internal.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the testbenches of an {@link RtlExport} with Icarus Verilog. Stateless; several may run at once.
 *
 * <p>One compiler run per module: its time grows faster than the size of what it reads.
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
     * Runs the testbenches of all modules, in the order of {@code testbenches.f}.
     *
     * @param folder the export's folder
     * @param limit  time for each module
     * @throws ProblemException {@code tool-timeout}, {@code tool-failed}, {@code file-unreadable}
     */
    public List<Verdict> runAll(Path folder, Duration limit, Progress progress) throws ProblemException {
        Path list = folder.resolve("testbenches.f");
        try {
            List<String> testbenches = Files.readAllLines(list);
            progress.begin("Simulating RTL", testbenches.size());
            List<Verdict> verdicts = new ArrayList<>();
            for (String testbench : testbenches) {
                String name = Path.of(testbench).getFileName().toString();
                verdicts.add(run(folder, name.substring(0, name.length() - "_tb.sv".length()), limit, progress));
                progress.worked(1);
            }
            return List.copyOf(verdicts);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_UNREADABLE, new Location.InFile(list.toString()),
                    list, e.getClass().getSimpleName()), e);
        }
    }

    /**
     * Runs one module's testbench.
     *
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

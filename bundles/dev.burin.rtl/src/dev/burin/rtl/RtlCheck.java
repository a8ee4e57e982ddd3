// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.base.io.FileProblems;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.Embedding;
import dev.burin.network.IntegerNetwork;
import dev.burin.rtl.internal.Parallel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says whether RTL agrees with the integer network: every testbench in Icarus Verilog, several at once. A testbench that
 * fails is a verdict; only what keeps one from running is an exception.
 */
public final class RtlCheck {
    private static final String SUFFIX = "_tb.sv";

    private RtlCheck() {
    }

    /**
     * How much machine a check may take.
     *
     * @param jobs           simulations at once, at least 1; each takes a core and up to a gigabyte of memory
     * @param limitPerModule time for the compilation of a module, and again for its simulation
     */
    public record Options(int jobs, Duration limitPerModule) {
        /** A simulation per core of this machine, ten minutes for each step of a module. */
        public static final Options STANDARD =
                new Options(Runtime.getRuntime().availableProcessors(), Duration.ofMinutes(10));

        public Options {
            if (jobs < 1 || limitPerModule.isNegative()) {
                throw new IllegalArgumentException(jobs + " jobs, " + limitPerModule + " per module");
            }
        }
    }

    /**
     * Writes the network's RTL into a temporary folder, runs all testbenches and deletes the folder.
     *
     * @param embeddings by the product's name; one for each
     * @return a verdict per product, in the network's order
     * @throws ProblemException {@code tool-missing}, {@code tool-timeout}, {@code tool-failed}, {@code output-unwritable}
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static List<Verdict> network(IntegerNetwork network, Map<String, Embedding> embeddings, TestVectors vectors,
            RomStyle romStyle, Options options, Progress progress) throws ProblemException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return network(network, embeddings, vectors, romStyle, options, temporary, progress);
    }

    /** Does the same with a folder of its own in the given one. */
    static List<Verdict> network(IntegerNetwork network, Map<String, Embedding> embeddings, TestVectors vectors,
            RomStyle romStyle, Options options, Path temporary, Progress progress) throws ProblemException {
        IverilogRunner.require();
        Path folder = create(temporary);
        try {
            RtlExport.write(network, embeddings, vectors, romStyle, folder, progress);
            return folder(folder, options, progress);
        } finally {
            delete(folder);
        }
    }

    /**
     * Runs all testbenches of a finished {@link RtlExport}.
     *
     * @return a verdict per testbench, in the order of {@code testbenches.f}
     * @throws ProblemException {@code tool-missing}, {@code tool-timeout}, {@code tool-failed}, {@code file-unreadable}
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static List<Verdict> folder(Path folder, Options options, Progress progress) throws ProblemException {
        IverilogRunner runner = IverilogRunner.require();
        List<String> modules = modules(folder);
        progress.begin("Simulating RTL", modules.size());
        // The largest first: a large module that starts last would leave the other cores idle.
        Comparator<String> size = Comparator.comparingLong(module -> sizeOf(folder, module));
        List<String> largestFirst = modules.stream().sorted(size.reversed()).toList();
        Map<String, Verdict> verdicts = Parallel.map(largestFirst, options.jobs(), module -> {
            Verdict verdict = runner.run(folder, module, options.limitPerModule(), progress);
            progress.worked(1);
            return verdict;
        });
        return modules.stream().map(verdicts::get).toList();
    }

    private static List<String> modules(Path folder) throws ProblemException {
        Path list = folder.resolve(RtlExport.TESTBENCH_LIST);
        try {
            List<String> modules = new ArrayList<>();
            for (String testbench : Files.readAllLines(list)) {
                String name = testbench.substring(testbench.lastIndexOf('/') + 1);
                if (!name.endsWith(SUFFIX)) {
                    throw new IOException("unexpected line: " + testbench);
                }
                modules.add(name.substring(0, name.length() - SUFFIX.length()));
            }
            return modules;
        } catch (IOException e) {
            throw FileProblems.unreadable(list, e);
        }
    }

    private static long sizeOf(Path folder, String module) {
        return folder.resolve("rtl").resolve(module + ".sv").toFile().length();
    }

    private static Path create(Path temporary) throws ProblemException {
        try {
            return Files.createTempDirectory(temporary, "burin-rtl");
        } catch (IOException e) {
            throw FileProblems.unwritable(temporary, e);
        }
    }

    /** Deletes what can be deleted: what is left in the folder for temporary files is no reason to fail. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // left for the system to sweep
        }
    }
}

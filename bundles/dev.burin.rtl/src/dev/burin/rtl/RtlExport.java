// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import dev.burin.base.io.FileProblems;
import dev.burin.base.io.WrittenFile;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.Embedding;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.operation.MatVec;
import dev.burin.rtl.internal.ModuleFiles;
import dev.burin.rtl.internal.RtlModule;
import dev.burin.rtl.internal.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the network's constant matrices as SystemVerilog: {@code rtl/NAME.sv}, {@code tb/NAME_tb.sv} with its vectors,
 * {@code files.f} and {@code testbenches.f} for the tools, and a README. Equal input gives equal bytes.
 *
 * <p>It writes into the folder as it is; for a result whole or not at all, give it the staging folder of a
 * {@link dev.burin.base.io.AtomicFolder}.
 */
public final class RtlExport {
    static final String TESTBENCH_LIST = "testbenches.f";

    private RtlExport() {
    }

    /** Writes with ROMs as {@code case} statements. */
    public static List<WrittenFile> write(IntegerNetwork network, Map<String, Embedding> embeddings,
            TestVectors vectors, Path folder, Progress progress) throws ProblemException {
        return write(network, embeddings, vectors, RomStyle.CASE, folder, progress);
    }

    /**
     * Writes a module for every product of the network, and a testbench for each that has vectors.
     *
     * @param embeddings by the product's name; one for each
     * @return what was written, in order, paths relative to the folder
     * @throws ProblemException {@code output-unwritable}
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static List<WrittenFile> write(IntegerNetwork network, Map<String, Embedding> embeddings,
            TestVectors vectors, RomStyle romStyle, Path folder, Progress progress) throws ProblemException {
        List<MatVec> products = network.matVecs();
        Map<String, String> identifiers = Identifiers.of(products.stream().map(MatVec::name).toList());
        progress.begin("Writing RTL", products.size());
        ModuleFiles files = new ModuleFiles(folder, romStyle);
        List<RtlModule> modules = new ArrayList<>();
        List<RtlModule> tested = new ArrayList<>();
        List<WrittenFile> written = new ArrayList<>();
        try {
            for (MatVec product : products) {
                Embedding embedding = embeddings.get(product.name());
                if (embedding == null) {
                    throw new IllegalArgumentException(product.name() + " has no embedding");
                }
                RtlModule module = new RtlModule(identifiers.get(product.name()), product, embedding);
                List<TestVector> own = vectors.of(product);
                written.addAll(files.write(module, own, progress));
                modules.add(module);
                if (!own.isEmpty()) {
                    tested.add(module);
                }
                progress.worked(1);
            }
            written.addAll(writeLists(network, modules, tested, folder));
            return List.copyOf(written);
        } catch (IOException e) {
            throw FileProblems.unwritable(folder, e);
        }
    }

    private static List<WrittenFile> writeLists(IntegerNetwork network, List<RtlModule> modules,
            List<RtlModule> tested, Path folder) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        try (TextFile file = new TextFile(folder, "files.f")) {
            for (RtlModule module : modules) {
                file.line(ModuleFiles.modulePath(module));
            }
            written.add(file.finish());
        }
        if (!tested.isEmpty()) {
            try (TextFile file = new TextFile(folder, TESTBENCH_LIST)) {
                for (RtlModule module : tested) {
                    file.line(ModuleFiles.testbenchPath(module));
                }
                written.add(file.finish());
            }
        }
        try (TextFile file = new TextFile(folder, "README.md")) {
            writeReadme(file, network, modules, !tested.isEmpty());
            written.add(file.finish());
        }
        return written;
    }

    private static void writeReadme(TextFile file, IntegerNetwork network, List<RtlModule> modules, boolean tested)
            throws IOException {
        file.line("# ", network.name().replaceAll("[^ -~]", "?"), " in SystemVerilog");
        file.line();
        file.line("Each constant matrix of the network is one module in `rtl/`, listed in `files.f`.");
        if (tested) {
            file.line("Testbenches in `tb/`, listed in `testbenches.f`, check modules against the integer network's own");
            file.line("results. In this folder, with Debian's package `iverilog`:");
            file.line();
            file.line("    iverilog -g2012 -o /tmp/check -s NAME_tb rtl/NAME.sv tb/NAME_tb.sv && vvp -n /tmp/check");
        }
        file.line();
        file.line("| matrix | module | fabric | latency | interval |");
        file.line("|---|---|---|---|---|");
        for (RtlModule module : modules) {
            Embedding embedding = module.embedding();
            file.line("| ", module.product().name().replaceAll("[^ -~]|\\|", "?"), " | ", module.identifier(), " | ",
                    embedding.choice(), " | ", embedding.latencyCycles(), " | ", embedding.initiationInterval(), " |");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.progress.Progress;
import dev.burin.compile.calibrate.CalibrationWindows;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.Embeddings;
import dev.burin.fabric.FabricChoice;
import dev.burin.flow.cache.BuildCache;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.operation.MatVec;
import dev.burin.rtl.ActivationVectors;
import dev.burin.rtl.RomStyle;
import dev.burin.rtl.RtlCheck;
import dev.burin.rtl.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Icarus Verilog agrees with the integer network on activations of real text, for every matrix of the bundled model. */
class BundledModelRtlTest {
    private static final int TOKENS = 24;
    private static final int VECTORS = 3;

    @TempDir
    static Path folder;
    private static IntegerNetwork network;
    private static ActivationVectors vectors;

    @BeforeAll
    static void buildOnce() throws IOException {
        Project project = Demo.in(folder).open();
        network = BuildCache.in(folder.resolve("cache")).lowered(project.plan(), project.model(), Progress.NONE)
                .network();
        int[] tokens = CalibrationWindows.beginning(project.plan().calibration(), project.model(), network.context(),
                TOKENS);
        vectors = ActivationVectors.record(network, tokens, VECTORS, Progress.NONE);
    }

    @Test
    void inAdders() throws IOException {
        everyMatrixAgrees(new FabricChoice.Adders());
    }

    @Test
    void inFoldedRom() throws IOException {
        everyMatrixAgrees(new FabricChoice.Folded(8));
    }

    private static void everyMatrixAgrees(FabricChoice fabric) throws IOException {
        Map<String, Embedding> embeddings = new HashMap<>();
        for (MatVec product : network.matVecs()) {
            embeddings.put(product.name(), Embeddings.embed(product, fabric, Progress.NONE));
        }
        List<Verdict> verdicts = RtlCheck.network(network, embeddings, vectors, RomStyle.CASE,
                RtlCheck.Options.STANDARD, Progress.NONE);
        assertEquals(network.matVecs().size(), verdicts.size());
        verdicts.forEach(verdict -> assertTrue(verdict.passed(), verdict.module() + ": " + verdict.output()));
    }
}

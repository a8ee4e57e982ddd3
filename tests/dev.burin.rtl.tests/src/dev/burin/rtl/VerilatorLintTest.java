// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.rtl.internal.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Emitted modules have nothing that Verilator warns of. */
class VerilatorLintTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(RomStyle.class)
    void findsNothingToWarnOf(RomStyle style) throws Exception {
        SplittableRandom random = new SplittableRandom(21);
        Products products = new Products().add("zero", new FabricChoice.Adders(), 2, new int[3])
                .add("folded zero", new FabricChoice.Folded(2), 2, new int[3])
                .add("one", new FabricChoice.Folded(1), 2, new int[] {-1});
        for (int i = 0; i < 12; i++) {
            products.add(Products.random("m" + i, random), i % 2 == 0 ? new FabricChoice.Adders(0, 1 + i % 3)
                    : new FabricChoice.Folded(1 + i), Interval.symmetric(8));
        }
        IntegerNetwork network = products.network();
        RtlExport.write(network, products.embeddings(network), Products.vectors(1, 1), style, folder, Progress.NONE);
        for (String module : Files.readAllLines(folder.resolve("files.f"))) {
            assertClean(module);
        }
    }

    /** The lint itself must be able to fail. */
    @Test
    void wouldFindAnUndrivenOutput() throws Exception {
        Path module = Files.writeString(folder.resolve("bad.sv"), "module bad (output wire y);\nendmodule\n");
        assertEquals(1, lint(module.getFileName().toString()).status());
    }

    private void assertClean(String module) throws Exception {
        Tool.Outcome outcome = lint(module);
        assertEquals("", outcome.output(), module);
        assertEquals(0, outcome.status(), module);
    }

    private Tool.Outcome lint(String module) throws Exception {
        Optional<Tool> verilator = Tool.find("verilator");
        assumeTrue(verilator.isPresent(), "verilator is not installed: apt-get install verilator");
        return verilator.get().run(folder, List.of("--lint-only", "-Wall", module), Duration.ofMinutes(1),
                Progress.NONE);
    }
}

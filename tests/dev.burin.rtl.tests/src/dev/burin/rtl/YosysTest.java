// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.base.progress.Progress;
import dev.burin.fabric.Embedding;
import dev.burin.fabric.FabricChoice;
import dev.burin.fabric.Resources;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import dev.burin.rtl.internal.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A synthesizer reads what is emitted, and finds the parts that reports count. */
class YosysTest {
    /** A line of yosys' statistics: a kind of cell with the width of its output, and how many there are. */
    private static final Pattern CELLS = Pattern.compile("\\$(\\w+)_(\\d+) +(\\d+)\n");

    @TempDir
    Path folder;
    private Optional<Tool> yosys;

    @BeforeEach
    void find() {
        yosys = Tool.find("yosys");
        assumeTrue(yosys.isPresent(), "yosys is not installed: apt-get install yosys");
    }

    @Test
    void findsTheRegistersAndAddersThatAreReported() throws Exception {
        SplittableRandom random = new SplittableRandom(31);
        Products products = new Products();
        for (int i = 0; i < 8; i++) {
            products.add(Products.random("m" + i, random),
                    i % 2 == 0 ? new FabricChoice.Adders(0, 1 + i % 4 / 2) : new FabricChoice.Folded(i),
                    Interval.symmetric(8));
        }
        IntegerNetwork network = products.network();
        Map<String, Embedding> embeddings = products.embeddings(network);
        RtlExport.write(network, embeddings, Products.vectors(1, 1), folder, Progress.NONE);
        for (Embedding embedding : embeddings.values()) {
            String statistics = statistics(embedding.matrix().name());
            Resources resources = embedding.resources();
            assertEquals(resources.registerBits(), count(statistics, "dff", true), statistics);
            assertEquals(resources.multipliers(), count(statistics, "mul", false), statistics);
            if (embedding.choice() instanceof FabricChoice.Adders) {
                assertEquals(resources.adders(), count(statistics, "add", false) + count(statistics, "sub", false),
                        statistics);
            }
        }
    }

    /** Returns the cells of a module before anything is optimised away; every warning is an error. */
    private String statistics(String module) throws Exception {
        Tool.Outcome outcome = yosys.orElseThrow().run(folder, List.of("-e", ".", "-p", "read_verilog -sv rtl/" + module
                + ".sv; hierarchy -check -top " + module + "; proc; check -assert; stat -width"), Duration.ofMinutes(1),
                Progress.NONE);
        assertEquals(0, outcome.status(), outcome.output());
        return outcome.output();
    }

    private static long count(String statistics, String kind, boolean bits) {
        return CELLS.matcher(statistics).results().filter(cells -> cells.group(1).equals(kind))
                .mapToLong(cells -> number(cells, 3) * (bits ? number(cells, 2) : 1)).sum();
    }

    private static long number(MatchResult cells, int group) {
        return Long.parseLong(cells.group(group));
    }
}

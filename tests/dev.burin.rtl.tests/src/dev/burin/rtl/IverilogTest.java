// SPDX-License-Identifier: EPL-2.0
package dev.burin.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.fabric.FabricChoice;
import dev.burin.network.IntegerNetwork;
import dev.burin.network.Interval;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The emitted RTL in Icarus Verilog. Each testbench sends its vectors back to back, then again with pauses. */
class IverilogTest {
    private static final RtlCheck.Options OPTIONS = new RtlCheck.Options(2, Duration.ofMinutes(2));

    @Test
    void agreesOnRandomMatricesInAdders() throws ProblemException {
        SplittableRandom random = new SplittableRandom(11);
        Products products = new Products();
        for (int i = 0; i < 40; i++) {
            products.add(Products.random("m" + i, random), new FabricChoice.Adders(0, random.nextInt(1, 5)),
                    range(random));
        }
        assertAgrees(products, RomStyle.CASE);
    }

    @ParameterizedTest
    @EnumSource(RomStyle.class)
    void agreesOnRandomMatricesFolded(RomStyle style) throws ProblemException {
        SplittableRandom random = new SplittableRandom(12);
        Products products = new Products();
        for (int i = 0; i < 40; i++) {
            products.add(Products.random("m" + i, random), new FabricChoice.Folded(random.nextInt(1, 15)),
                    range(random));
        }
        assertAgrees(products, style);
    }

    @ParameterizedTest
    @EnumSource(RomStyle.class)
    void agreesOnMatricesAtTheEdges(RomStyle style) throws ProblemException {
        Products products = new Products();
        List<FabricChoice> choices = List.of(new FabricChoice.Adders(), new FabricChoice.Folded(1),
                new FabricChoice.Folded(2), new FabricChoice.Folded(3));
        for (FabricChoice choice : choices) {
            products.add(choice + " zero", choice, 2, new int[3], new int[3]);
            products.add(choice + " one", choice, 2, new int[] {1});
            products.add(choice + " least", choice, 8, new int[] {-128});
            products.add(choice + " negative", choice, 8, new int[] {-1, -128, -3, -64}, new int[] {0, 0, 0, -1});
            products.add(choice + " column", choice, 4, new int[] {1}, new int[] {0}, new int[] {-7}, new int[] {6});
            products.add(choice + " shifts", choice, 8, new int[] {64, 0, -64, 32}, new int[] {0, 0, 0, 16});
            products.add(Products.matrix(choice + " groups", 1, 3, new int[] {1, -2, 3}, new int[] {0, 0, -4}), choice,
                    Interval.symmetric(8));
        }
        assertAgrees(products, style);
    }

    /** More nodes than stand in one named block of the module. */
    @Test
    void agreesOnAGraphOfSeveralBlocks() throws ProblemException {
        SplittableRandom random = new SplittableRandom(13);
        int[][] rows = IntStream.range(0, 30).mapToObj(r -> random.ints(40, -128, 128).toArray()).toArray(int[][]::new);
        assertAgrees(new Products().add("large", new FabricChoice.Adders(), 8, rows)
                .add("large in few stages", new FabricChoice.Adders(0, 3), 8, rows), RomStyle.CASE);
    }

    /** Names that are keywords, ports, signals and tasks of what is emitted, or try to leave the folder or a comment. */
    @Test
    void agreesUnderHostileNames() throws ProblemException {
        Products products = new Products();
        for (String name : List.of("clk", "x", "y", "dut", "verdict", "valid", "a7", "b0", "module", "endmodule", "", "0",
                "../../escape", "two\nlines", "*/ $finish; /*", "tick`define", "back\\", "\u4e2d\u6587", "m_tb", "m", "M",
                "held", "step", "busy", "x_inputs", "cycle", "\"quote\"", "n".repeat(500))) {
            products.add(name, new FabricChoice.Adders(), 4, new int[] {3, -1}, new int[] {0, 5});
            products.add(name + ".folded", new FabricChoice.Folded(2), 4, new int[] {3, -1}, new int[] {0, 5});
        }
        assertAgrees(products, RomStyle.READMEMH);
    }

    private static Interval range(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> Interval.symmetric(random.nextInt(2, 17));
            case 1 -> new Interval(-1L << random.nextInt(12), 3);
            case 2 -> new Interval(0, random.nextInt(1, 1000));
            default -> Interval.symmetric(8);
        };
    }

    private static void assertAgrees(Products products, RomStyle style) throws ProblemException {
        IntegerNetwork network = products.network();
        List<Verdict> verdicts = RtlCheck.network(network, products.embeddings(network), Products.vectors(9, 6), style,
                OPTIONS, Progress.NONE);
        assertEquals(network.matVecs().size(), verdicts.size());
        for (Verdict verdict : verdicts) {
            assertTrue(verdict.passed(), verdict.toString());
            assertEquals(1, verdict.output().lines().count(), verdict.toString());
        }
    }
}

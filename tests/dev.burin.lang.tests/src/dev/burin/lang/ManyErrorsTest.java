// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Specs with thousands of errors give a list that somebody can read, and give it before anybody waits. */
class ManyErrorsTest {
    private static final int MANY = 3000;
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private Workshop workshop;

    @BeforeEach
    void fillFolder() {
        workshop = new Workshop(folder);
    }

    private List<Problem> problems(String before, IntFunction<String> line, String after) {
        String text = IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining("\n", before + "\n", "\n" + after));
        return assertTimeoutPreemptively(HANGS, () -> workshop.parse(text)).problems();
    }

    private static void assertCut(List<Problem> problems, int shown) {
        assertEquals(shown + 1, problems.size());
        assertSame(ProblemCode.SPEC_PROBLEMS_CUT, problems.get(shown).code());
        int line = 0;
        for (Problem problem : problems) {
            int next = ((Location.InText) problem.location()).line();
            assertTrue(next >= line, "the order is that of the text");
            line = next;
        }
    }

    @Test
    void wrongPatternsAreCutAfterAThousand() {
        List<Problem> problems =
                problems("wafer a { model \"tiny.bin\"", i -> "quantize nothing" + i + " { weights int4 }", "}");
        assertCut(problems, 1000);
        assertEquals("2000 more problems are not shown; solve those above first", problems.get(1000).message());
        assertEquals(1002, ((Location.InText) problems.get(1000).location()).line());
    }

    @Test
    void unknownNamesAreCutAfterAThousand() {
        assertCut(problems("wafer a { model \"tiny.bin\" network n { layer in: matrix 8 x 8 ",
                i -> "layer l" + i + ": norm from missing" + i, "} }"), 1000);
    }

    @Test
    void contradictingRulesAreCutAfterAThousand() {
        assertCut(problems("wafer a { model \"tiny.bin\"", i -> "quantize * { weights int" + (i % 2 + 4) + " }", "}"), 1000);
    }

    @Test
    void overlappingTilesAreCutAfterAThousand() {
        assertCut(problems("wafer a { model \"tiny.bin\" place automatic {",
                i -> "tile t" + i + " at 0 mm, 0 mm size 1 mm x 1 mm { embed }", "} }"), 1000);
    }

    @Test
    void wrongValuesAreCutAfterAThousand() {
        assertCut(problems("wafer a { model \"tiny.bin\"", i -> "quantize * { weights int" + (i + 100) + " }", "}"), 1000);
    }

    @Test
    void badSyntaxIsBounded() {
        List<Problem> problems = problems("wafer a { model \"tiny.bin\"", i -> "quantize { weights ; } % $ ;;", "}");
        assertTrue(!problems.isEmpty() && problems.size() <= 1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "quantize * {", "wafer a {", "layer", "(", "\"", "/*", "*", "1", ".", "network n { layer a: add from"})
    void endlessRepetitionEnds(String token) {
        String text = "wafer a { " + (token + " ").repeat(20_000);
        WaferSpecs.Result result = assertTimeoutPreemptively(HANGS, () -> workshop.parse(text));
        assertTrue(result.hasErrors());
        assertTrue(result.problems().size() <= 1001);
    }

    @Test
    void longChainsOfLayersDoNotExhaustTheStack() {
        List<Problem> problems = problems("wafer a { network n { layer l: matrix 8 x 8",
                i -> "layer l" + i + ": norm from " + (i == 0 ? "l" : "l" + (i - 1)), "} }");
        assertEquals(List.of(ProblemCode.SPEC_MODEL_NOT_STATED), problems.stream().map(Problem::code).toList());
    }
}

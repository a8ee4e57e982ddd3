// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecFixesTest {
    @TempDir
    private Path folder;
    private Workshop workshop;
    private Path file;

    @BeforeEach
    void fillFolder() {
        workshop = new Workshop(folder);
        file = folder.resolve("spec.wafer");
    }

    private static String spec(String statements) {
        return "wafer a {\n  model \"tiny.bin\"\n  " + statements + "\n}\n";
    }

    /** What is wrong, and how it reads once the preferred fix is made. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "quantise * { weights int4 } | quantize * { weights int4 }",
        "quantize * { wieghts int4 } | quantize * { weights int4 }",
        "quantize *.mpl { weights int4 } | quantize *.mlp { weights int4 }",
        "quantize \"*.mlp.upp\" { weights int4 } | quantize \"*.mlp.up\" { weights int4 }",
        "fabric layers.1.mlp.upp { adders } | fabric layers.1.mlp.up { adders }",
        "process genric7 { clock 1 GHz } | process generic7 { clock 1 GHz }",
        "process generic7 { clock 1 ghz } | process generic7 { clock 1 GHz }",
        "geometry { reticle 2.6 cm x 33 mm } | geometry { reticle 26 mm x 33 mm }",
        "geometry { edge 5 } | geometry { edge 5 mm }",
        "geometry { scribe 80.4 nm } | geometry { scribe 80 nm }",
        "geometry { diameter 20 mm; edge 1 mm; reticle 26 mm x 10 mm } "
            + "| geometry { diameter 20 mm; edge 1 mm; reticle 20 mm x 10 mm }",
        "quantize * { weights i4 } | quantize * { weights int4 }",
        "quantize * { activations float } | quantize * { activations int8 }",
        "attention { cache int32 } | attention { cache int8 }",
        "quantize * { weights int9 } | quantize * { weights int8 }",
        "attention { lanes 0 } | attention { lanes 1 }",
        "attention { context 64 } | attention { context 32 }",
        "attention { lanes 40 } | attention { lanes 32 }",
        "simulate { tokens 99 } | simulate { tokens 32 }",
        "accumulator 12 bits | accumulator 19 bits",
        "network llama { dim 16; layers 2 } | network llama { dim 8; layers 2 }",
        "network llama { dim 8; rope half } | network llama { dim 8; rope interleaved }",
        "attention { lanes 4; lanes 8 } | attention { lanes 4; }",
        "process generic7 { clock 0 Hz; feature 7 nm } | process generic7 { feature 7 nm }",
        "fabric * { folded 3 } | fabric * { folded 2 }",
        "quantize * { weights int4 per group 3 } | quantize * { weights int4 per group 2 }",
        "place automatic { tile t at 0 mm, 0 mm size 1 mm x 1 mm { embed } tile u at 500 um, 0 mm size 1 mm x 1 mm { head } } "
            + "| place automatic { tile t at 0 mm, 0 mm size 1 mm x 1 mm { embed } tile u at 1 mm, 0 mm size 1 mm x 1 mm { head } }",
    })
    void thePreferredFixIsWhatWasMeant(String wrong, String right) {
        String text = spec(wrong);
        Problem problem = workshop.parse(text).problems().get(0);
        Fix fix = preferred(text, problem);
        assertEquals(spec(right), Edit.apply(text, fix.edits()), fix.title());
        assertEquals(List.of(), workshop.parse(spec(right)).problems());
    }

    private Fix preferred(String text, Problem problem) {
        List<Fix> fixes = SpecFixes.of(text, file, problem).stream().filter(Fix::preferred).toList();
        assertEquals(1, fixes.size(), () -> problem + " has one preferred fix of " + SpecFixes.of(text, file, problem));
        return fixes.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "  quantize * { }\n", "  fabric * { }\n", "  quantize head { weights int4 }\n  quantize * { weights int8 }\n",
        "  fabric norm { adders }\n", "  place automatic\n  place automatic\n", "  model \"tiny.bin\"\n",
        "  place automatic {\n    tile t at 0 mm, 0 mm size 1 mm x 1 mm\n  }\n",
    })
    void statementsWithoutEffectGoWithTheirLine(String lines) {
        String text = "wafer a {\n  model \"tiny.bin\"\n" + lines + "  accumulator 30 bits\n}\n";
        Problem problem = workshop.parse(text).problems().get(0);
        Fix fix = SpecFixes.of(text, file, problem).get(0);
        String fixed = Edit.apply(text, fix.edits());
        assertEquals(List.of(), workshop.parse(fixed).problems(), fixed);
        assertFalse(fixed.contains("\n\n") || fixed.contains(" \n"), fixed);
    }

    static Stream<Path> cases() {
        return Workshop.files("problems").stream();
    }

    /** Over all specs with problems: whatever a preferred fix does, its problem is gone. */
    @ParameterizedTest
    @MethodSource("cases")
    void aPreferredFixSolvesItsProblem(Path file) throws IOException {
        String text = Files.readString(file).lines().filter(line -> !line.startsWith("// = "))
                .collect(Collectors.joining("\n", "", "\n"));
        List<Problem> before = workshop.parse(text).problems();
        for (Problem problem : before) {
            for (Fix fix : SpecFixes.of(text, this.file, problem)) {
                String fixed = Edit.apply(text, fix.edits());
                List<Problem> after = workshop.parse(fixed).problems();
                assertFalse(fixed.equals(text), fix.title());
                if (fix.preferred()) {
                    assertTrue(same(after, problem) < same(before, problem), () -> fix + " of " + problem + "\n" + fixed
                            + after);
                }
            }
        }
    }

    private static long same(List<Problem> problems, Problem problem) {
        return problems.stream().filter(each -> each.code() == problem.code() && each.arguments()
                .equals(problem.arguments()))
                .count();
    }

    private static long count(List<Problem> problems, ProblemCode code) {
        return problems.stream().filter(problem -> problem.code() == code).count();
    }

    @Test
    void everyKindInTheTableIsFixedSomewhere() throws IOException {
        Set<ProblemCode> unproven = EnumSet.copyOf(SpecFixes.fixable());
        for (Path each : Workshop.files("problems")) {
            String text = Files.readString(each);
            for (Problem problem : workshop.parse(text).problems()) {
                if (!SpecFixes.of(text, file, problem).isEmpty()) {
                    unproven.remove(problem.code());
                }
            }
        }
        assertEquals(Set.of(), unproven);
        assertTrue(SpecFixes.isFixable(ProblemCode.SPEC_UNIT_WRONG));
        assertFalse(SpecFixes.isFixable(ProblemCode.FILE_UNREADABLE));
    }

    @Test
    void allUnitsAreOffered() {
        String text = spec("process generic7 { clock 5 mm }");
        List<String> titles = SpecFixes.of(text, file, workshop.parse(text).problems().get(0)).stream().map(Fix::title)
                .toList();
        assertEquals(List.of("Change to '5 Hz'", "Change to '5 kHz'", "Change to '5 MHz'", "Change to '5 GHz'"), titles);
    }

    @Test
    void filesNearbyAreOffered() {
        String text = "wafer a { model \"tinny.bin\" }";
        List<Fix> fixes = SpecFixes.of(text, file, workshop.parse(text).problems().get(0));
        assertEquals(List.of("Use 'tiny.bin'", "Use 'broken.bin'", "Use 'alone/tiny.bin'"), fixes.stream()
                .map(Fix::title).toList());
        assertEquals("wafer a { model \"tiny.bin\" }", Edit.apply(text, fixes.get(0).edits()));
    }

    @Test
    void allSimilarAreFixedAtOnce() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            wrong.add("quantize layers.0.mpl.up, layers.1.mpl.down { weights int4 }");
        }
        String text = spec(String.join("\n  ", wrong));
        Fix fix = SpecFixes.allSimilar(text, file, ProblemCode.SPEC_LAYER_UNKNOWN).orElseThrow();
        assertEquals("Fix all 80 problems of this kind in this file", fix.title());
        assertEquals(text.replace("mpl", "mlp"), Edit.apply(text, fix.edits()));
        assertTrue(SpecFixes.allSimilar(spec("attention { lanes 0 }"), file, ProblemCode.SPEC_VALUE_OUT_OF_RANGE).isEmpty());
    }

    @Test
    void tilesThatOverlapAllFindRoom() {
        StringBuilder tiles = new StringBuilder("place automatic {");
        for (int i = 0; i < 60; i++) {
            tiles.append("\n    tile t").append(i).append(" at 0.").append(i).append(" mm, 0 mm size 1 mm x 1 mm { head }");
        }
        String text = spec(tiles + "\n  }");
        Fix fix = SpecFixes.allSimilar(text, file, ProblemCode.SPEC_TILES_OVERLAP).orElseThrow();
        List<Problem> left = workshop.parse(Edit.apply(text, fix.edits())).problems();
        assertEquals(0, count(left, ProblemCode.SPEC_TILES_OVERLAP), left::toString);
        assertEquals(0, count(left, ProblemCode.SPEC_TILE_OUTSIDE), left::toString);
    }

    @Test
    void namesThatStandTwiceBecomeDifferentOnes() {
        String tile = "\n    tile t at 0 mm, 0 mm size 1 mm x 1 mm { head }";
        String text = spec("place automatic {" + tile + tile + tile + "\n  }");
        Fix fix = SpecFixes.allSimilar(text, file, ProblemCode.SPEC_NAME_DUPLICATE).orElseThrow();
        assertEquals(0, count(workshop.parse(Edit.apply(text, fix.edits())).problems(), ProblemCode.SPEC_NAME_DUPLICATE));
    }

    @Test
    void everythingWithOneLikelyAnswerIsFixedAtOnce() {
        String text = spec("quantize *.mpl { weights int9 }\n  attention { lanes 2; lanes 4 }\n  accumulator 99 bits");
        String fixed = Edit.apply(text, SpecFixes.all(text, file).orElseThrow().edits());
        assertEquals(List.of(), workshop.parse(fixed).problems(), fixed);
        assertTrue(SpecFixes.all(fixed, file).isEmpty());
    }

    @Test
    void aRuleMayMoveBelowThoseThatShadowIt() {
        String text = spec("fabric head { folded 2 }\n  fabric * { adders }");
        Fix move = SpecFixes.of(text, file, workshop.parse(text).problems().get(0)).get(1);
        assertEquals(spec("fabric * { adders }\n  fabric head { folded 2 }"), Edit.apply(text, move.edits()));
    }
}

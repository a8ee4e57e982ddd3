// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.lang.Tokens;
import dev.burin.lang.WaferSpecs;
import dev.burin.lang.Workshop;
import dev.burin.spec.WaferSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTest {

    static Stream<Path> specs() {
        return Stream.of("specs", "problems").flatMap(folder -> Workshop.files(folder).stream());
    }

    @Test
    void laysOutAsTheGoldenTextSays() {
        assertEquals(Workshop.text("formatting/tidy.txt"), WaferSpecs.format(Workshop.text("formatting/untidy.txt")));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void formattingTwiceIsFormattingOnce(Path file) throws IOException {
        String once = WaferSpecs.format(Files.readString(file));
        assertEquals(once, WaferSpecs.format(once));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyTokenAndCommentStays(Path file) throws IOException {
        String text = Files.readString(file);
        String formatted = WaferSpecs.format(text);
        assertEquals(squeezed(text), squeezed(formatted));
        assertEquals(Tokens.of(text), Tokens.of(formatted));
    }

    /** Any white space and comments stand between the tokens: none of them is lost, and the layout is stable. */
    @ParameterizedTest
    @MethodSource("specs")
    void brokenLayoutIsMendedWithoutLoss(Path file) throws IOException {
        String text = Files.readString(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        List<String> gaps = List.of(" ", "\n", "\n\n\n", "\t", "  \n  ", " /* here */ ", " // there\n");
        for (int round = 0; round < 10; round++) {
            String shaken = Tokens.of(text).stream().map(token -> token + gaps.get(random.nextInt(gaps.size())))
                    .collect(Collectors.joining());
            String once = WaferSpecs.format(shaken);
            assertEquals(squeezed(shaken), squeezed(once));
            assertEquals(Tokens.of(shaken), Tokens.of(once));
            assertEquals(once, WaferSpecs.format(once));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"specs/full.wafer", "specs/layers.wafer", "specs/bard.wafer"})
    void formattingChangesNoMeaning(String name) {
        String text = Workshop.text(name);
        WaferSpec before = WaferSpecs.parse(text, Path.of("a.wafer")).spec().orElseThrow();
        WaferSpec after = WaferSpecs.parse(WaferSpecs.format(text), Path.of("a.wafer")).spec().orElseThrow();
        assertTrue(EcoreUtil.equals(before, after));
    }

    @Test
    void tidyTextStaysAsItIs() {
        assertEquals(Workshop.text("specs/layers.wafer"), WaferSpecs.format(Workshop.text("specs/layers.wafer")));
    }

    @Test
    void exponentsAreNoUnitsAndCommentsKeepTheirLines() {
        assertEquals("/* one\n   two */\n\nwafer a {\n  network n { rope half theta 1e4; epsilon 1E-5 }\n}\n",
                WaferSpecs.format("\n/* one\n   two */\n\n\n\twafer a { network n { rope half theta 1e4;epsilon 1E-5 } }"));
    }

    @Test
    void textWithSyntaxErrorsStaysAsItIs() {
        String text = "wafer   a { model \"x.bin\" quantise *  }";
        assertEquals(text, WaferSpecs.format(text));
    }

    @Test
    void blocksStayOnOneLineIfWrittenSo() {
        assertEquals("wafer a {\n  attention { lanes 4; context 8 }\n}\n",
                WaferSpecs.format("wafer a{attention{lanes 4;context 8}}"));
        assertEquals("wafer a {\n  attention {\n    lanes 4;\n    context 8\n  }\n}\n",
                WaferSpecs.format("wafer a{attention{\nlanes 4;context 8}}"));
    }

    /** Compares texts without regard to white space. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed into a good spec: reading ends without an exception, and every problem has a place in the text. */
class ErrorInsertionTest {
    private static final List<String> INSERTED = List.of("{", "}", ";", ",", "*", "\"", "/*", "wafer", "layer", "quantize",
            "0", "1e9999999", "99999999999999999999", "x", "per", "-", "\u00e4", "\u0000", "int8", "\ud83d");
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private Workshop workshop;

    @BeforeEach
    void fillFolder() {
        workshop = new Workshop(folder);
    }

    static Stream<Path> specs() throws IOException {
        Path examples = Path.of(System.getProperty("burin.root", "."), "bundles/dev.burin.examples/specs");
        List<Path> files = new ArrayList<>(Workshop.files("specs"));
        if (Files.isDirectory(examples)) {
            try (Stream<Path> bundled = Files.list(examples)) {
                bundled.filter(file -> file.toString().endsWith(".wafer")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aTokenIsMissing(Path file) {
        List<String> tokens = tokens(file);
        for (int i = 0; i < tokens.size(); i++) {
            List<String> changed = new ArrayList<>(tokens);
            changed.remove(i);
            check(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aTokenStandsTwice(Path file) {
        List<String> tokens = tokens(file);
        for (int i = 0; i < tokens.size(); i++) {
            List<String> changed = new ArrayList<>(tokens);
            changed.add(i, tokens.get(i));
            check(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aTokenIsAnother(Path file) {
        List<String> tokens = tokens(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int i = 0; i < tokens.size(); i++) {
            List<String> changed = new ArrayList<>(tokens);
            changed.set(i, tokens.get(random.nextInt(tokens.size())));
            check(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aTokenIsInserted(Path file) {
        List<String> tokens = tokens(file);
        for (int i = 0; i <= tokens.size(); i++) {
            List<String> changed = new ArrayList<>(tokens);
            changed.add(i, INSERTED.get(i % INSERTED.size()));
            check(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theTextIsCutOff(Path file) {
        String text = text(file);
        for (int end = 0; end < text.length(); end += 3) {
            check(text.substring(0, end));
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void severalThingsAreWrongAtOnce(Path file) {
        List<String> tokens = tokens(file);
        Random random = new Random(tokens.size());
        for (int round = 0; round < 60; round++) {
            List<String> changed = new ArrayList<>(tokens);
            for (int error = 0; error < 6; error++) {
                int place = random.nextInt(changed.size());
                switch (random.nextInt(3)) {
                    case 0 -> changed.remove(place);
                    case 1 -> changed.add(place, INSERTED.get(random.nextInt(INSERTED.size())));
                    default -> changed.add(place, changed.get(random.nextInt(changed.size())));
                }
            }
            check(changed);
        }
    }

    private void check(List<String> tokens) {
        check(String.join(" ", tokens));
    }

    private void check(String text) {
        WaferSpecs.Result result = Assertions.assertTimeoutPreemptively(HANGS, () -> workshop.parse(text), text);
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int before = 0;
        for (Problem problem : result.problems()) {
            Location.InText place = (Location.InText) problem.location();
            assertTrue(place.line() >= 1 && place.line() <= lines && place.column() >= 1, () -> problem + " in " + text);
            int offset = offset(text, place);
            assertTrue(offset + place.length() <= text.length(), () -> problem + " in " + text);
            assertTrue(offset >= before, () -> "problems are in the order of the text: " + problem + " in " + text);
            assertTrue(!problem.message().isBlank(), text);
            before = offset;
        }
        String formatted = assertDoesNotThrow(() -> WaferSpecs.format(text), text);
        assertEquals(text.replaceAll("\\s+", ""), formatted.replaceAll("\\s+", ""), text);
    }

    private static int offset(String text, Location.InText place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + place.column() - 1;
    }

    private static List<String> tokens(Path file) {
        return Tokens.of(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

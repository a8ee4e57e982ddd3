// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in problems ends with the list of what is wrong with it: place, severity, code and message. */
class ProblemsTest {
    private static final String EXPECTED = "// = ";

    @TempDir
    private Path folder;
    private Workshop workshop;

    @BeforeEach
    void fillFolder() {
        workshop = new Workshop(folder);
    }

    static Stream<Path> cases() {
        return Workshop.files("problems").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyProblemIsReportedAtItsPlace(Path file) throws IOException {
        String text = Files.readString(file);
        String expected = text.lines().filter(line -> line.startsWith(EXPECTED))
                .map(line -> line.substring(EXPECTED.length())).collect(Collectors.joining("\n"));
        assertTrue(!expected.isEmpty(), "a case of problems states at least one");
        String spec = text.lines().filter(line -> !line.startsWith(EXPECTED)).collect(Collectors.joining("\n", "", "\n"));
        String found = workshop.parse(spec).problems().stream().map(workshop::show).collect(Collectors.joining("\n"));
        assertEquals(expected, found);
    }

    @Test
    void everyCodeOfSpecsIsProvoked() {
        Set<ProblemCode> missing = Arrays.stream(ProblemCode.values()).filter(code -> code.name().startsWith("SPEC_"))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProblemCode.class)));
        cases().map(file -> Workshop.text("problems/" + file.getFileName()))
                .flatMap(text -> workshop.parse(text).problems().stream()).map(Problem::code).forEach(missing::remove);
        // ManyErrorsTest is about this one
        assertEquals(EnumSet.of(ProblemCode.SPEC_PROBLEMS_CUT), missing);
    }

    @ParameterizedTest
    @MethodSource("goodSpecs")
    void goodSpecsHaveNoErrors(Path file) {
        WaferSpecs.Result result = workshop.parse(Workshop.text("specs/" + file.getFileName()));
        assertEquals("", result.problems().stream().filter(problem -> problem.code() != ProblemCode.SPEC_MODEL_NOT_STATED)
                .map(workshop::show).collect(Collectors.joining("\n")));
    }

    static Stream<Path> goodSpecs() {
        return Workshop.files("specs").stream();
    }

    @Test
    void messagesSayEveryArgument() {
        cases().map(file -> Workshop.text("problems/" + file.getFileName()))
                .flatMap(text -> workshop.parse(text).problems().stream())
                .forEach(problem -> assertTrue(!problem.message().matches(".*\\{\\d}.*"), problem.message()));
    }
}

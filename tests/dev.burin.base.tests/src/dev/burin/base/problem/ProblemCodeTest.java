// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The problem table as a whole: every entry can be shown. */
class ProblemCodeTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void argumentsAreNumberedFromZeroWithoutGaps(ProblemCode code) {
        Set<Integer> numbers = numbers(code);
        for (int i = 0; i < numbers.size(); i++) {
            assertTrue(numbers.contains(i), code.template());
        }
        assertTrue(numbers.size() <= 10, "one digit each");
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyArgumentIsShown(ProblemCode code) {
        int count = numbers(code).size();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add("<$argument\\" + i + ">");
        }
        String message = code.message(arguments);
        arguments.forEach(argument -> assertTrue(message.contains(argument), message));
        assertFalse(ARGUMENT.matcher(message).find(), message);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void bracesAreArgumentsOrThoseOfSpecs(ProblemCode code) {
        String rest = code.template().replaceAll("\\{\\d}", "").replaceAll("\\{ [^{}]+ }", "");
        assertFalse(rest.contains("{") || rest.contains("}"), code.template());
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void messagesAreOneLineWithoutAFullStop(ProblemCode code) {
        String template = code.template();
        assertFalse(template.isBlank());
        assertEquals(template.strip(), template);
        assertTrue(template.lines().count() == 1 && !template.endsWith("."), template);
        assertFalse(template.contains("  "), template);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void helpIsWholeSentences(ProblemCode code) {
        String help = code.help();
        assertFalse(help.isBlank());
        assertEquals(help.strip(), help);
        assertTrue(Character.isUpperCase(help.charAt(0)) || startsWithAName(help), help);
        assertTrue(help.endsWith("."), help);
        assertFalse(ARGUMENT.matcher(help).find(), help);
        assertFalse(help.contains("  "), help);
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void identifiersAreWordsWithDashes(ProblemCode code) {
        assertTrue(code.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), code.id());
    }

    @Test
    void argumentsThatAreNotGivenStayAsWritten() {
        assertEquals("x cannot be read: {1}", ProblemCode.FILE_UNREADABLE.message(List.of("x")));
    }

    @Test
    void argumentsAreNotExpandedThemselves() {
        assertEquals("{1} cannot be read: {0} $1 \\", ProblemCode.FILE_UNREADABLE.message(List.of("{1}", "{0} $1 \\")));
    }

    @Test
    void problemsPrintAsCompilersDo() {
        Problem problem = Problem.of(ProblemCode.FILE_MISSING, new Location.InText("a.wafer", 3, 7, 2), "m.bin");
        assertEquals("a.wafer:3:7: error: m.bin does not exist; check the path [file-missing]", problem.toString());
        assertEquals("b.bin: byte 12: error: m.bin does not exist; check the path [file-missing]",
                problem.at(new Location.InBytes("b.bin", 12)).toString());
        assertEquals("burin: info: cancelled; nothing was changed [cancelled]",
                Problem.of(ProblemCode.CANCELLED, Location.NOWHERE).toString());
    }

    /** Help may begin with a word of the spec language, a file's name or a program's. */
    private static boolean startsWithAName(String help) {
        return help.matches("[a-z][\\w.]*[ \"(].*");
    }

    private static Set<Integer> numbers(ProblemCode code) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(code.template());
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        return numbers;
    }
}

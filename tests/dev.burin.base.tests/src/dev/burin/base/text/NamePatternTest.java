// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "layers.3.mlp.up, layers.3.mlp.up, true",
        "layers.3.mlp.up, layers.3.mlp.upper, false",
        "layers.3, layers.3.mlp.up, true",
        "layers.3, layers.30.mlp.up, false",
        "*.mlp, layers.3.mlp.up, true",
        "*.mlp, layers.3.mlpx.up, false",
        "*, anything, true",
        "*, '', true",
        "'', '', true",
        "'', a, false",
        "a*c, abc, true",
        "a*c, abcd, false",
        "a*c, abc.d, true",
        "layers.*.up, layers.0.mlp.up, true",
        "*.q, q, false",
        "a.b, a, false"})
    void matchesNamesAndWholePrefixes(String pattern, String name, boolean matches) {
        assertEquals(matches, new NamePattern(pattern).matches(name));
    }

    @Test
    void agreesWithARegularExpression() {
        Random random = new Random(1);
        int matches = 0;
        for (int i = 0; i < 20_000; i++) {
            String pattern = text("ab.*", 6, random);
            String name = text("ab.", 9, random);
            boolean expected = Pattern.matches(pattern.replace(".", "\\.").replace("*", ".*") + "(\\..*)?", name);
            assertEquals(expected, new NamePattern(pattern).matches(name), pattern + " on " + name);
            matches += expected ? 1 : 0;
        }
        assertTrue(matches > 1000 && matches < 19_000, matches + " matches");
    }

    /** Backtracking over every star would take longer than there is time. */
    @Test
    void manyStarsTakeNoTime() {
        assertFalse(new NamePattern("a*".repeat(500) + "b").matches("a".repeat(5000)));
    }

    private static String text(String letters, int maxLength, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(maxLength); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern over dotted names such as {@code layers.3.mlp.up}. A {@code *} stands for any run of characters, dots
 * included. A pattern that matches a dotted prefix matches everything below it: {@code *.mlp} matches
 * {@code layers.3.mlp.up}.
 */
public record NamePattern(String text) {

    /** Returns whether the name, or a dotted prefix of it, matches. */
    public boolean matches(String name) {
        String regex = Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.matches("(?s)" + regex + "(\\..*)?", name);
    }

    @Override
    public String toString() {
        return text;
    }
}

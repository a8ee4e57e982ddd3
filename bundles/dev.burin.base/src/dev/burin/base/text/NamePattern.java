// SPDX-License-Identifier: EPL-2.0
package dev.burin.base.text;

/**
 * A pattern over dotted names such as {@code layers.3.mlp.up}. A {@code *} stands for any run of characters, dots
 * included. A pattern that matches a dotted prefix matches everything below it: {@code *.mlp} matches
 * {@code layers.3.mlp.up}.
 */
public record NamePattern(String text) {

    /** Returns whether the name, or a dotted prefix of it, matches. Time: at most pattern length × name length. */
    public boolean matches(String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < name.length()) {
            if (p < text.length() && text.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (p < text.length() && text.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (p == text.length() && name.charAt(n) == '.') {
                return true;
            } else if (star >= 0) {
                // let the last star take one character more; an earlier star never needs to
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        while (p < text.length() && text.charAt(p) == '*') {
            p++;
        }
        return p == text.length();
    }

    @Override
    public String toString() {
        return text;
    }
}

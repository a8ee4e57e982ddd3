// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a spec into its tokens, comments left out; independent of the product's own lexer. */
public final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"[^\"\n]*\"|[\\p{L}_*.][\\p{L}\\p{N}_.*]*"
            + "|[0-9][0-9_]*(\\.[0-9]+)?([eE][+-]?[0-9]+)?|\\S", Pattern.DOTALL);

    private Tokens() {
    }

    /** Returns the tokens in order. */
    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        for (Matcher matcher = TOKEN.matcher(text); matcher.find();) {
            if (!matcher.group().startsWith("//") && !matcher.group().startsWith("/*")) {
                tokens.add(matcher.group());
            }
        }
        return tokens;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The regular expressions that cut text into words. Only expressions known here are run: they are checked against the
 * tokenizers they come from, and an expression from a file could take exponential time.
 */
enum WordPattern {
    /** GPT-2, and every byte-level tokenizer that names no other. */
    GPT2("'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+"),
    /** Llama 3: numbers in groups of three digits. */
    LLAMA3("(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
            + "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+"),
    /** Llama 3's with single digits, as several later families have it. */
    SINGLE_DIGITS("(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
            + "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+");

    private final String regex;
    private final Pattern pattern;

    WordPattern(String regex) {
        this.regex = regex;
        // In the engines these come from, classes such as \s always mean Unicode's.
        this.pattern = Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Returns the pattern that is written so in a tokenizer file. */
    static Optional<WordPattern> of(String regex) {
        return Arrays.stream(values()).filter(known -> known.regex.equals(regex)).findFirst();
    }

    Pattern pattern() {
        return pattern;
    }
}

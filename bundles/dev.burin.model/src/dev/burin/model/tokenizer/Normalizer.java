// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import java.util.List;

/** What is done to text before it is cut into pieces. */
sealed interface Normalizer {

    String apply(String text);

    /** Puts a prefix before text that is not empty. */
    record Prepend(String prefix) implements Normalizer {
        @Override
        public String apply(String text) {
            return text.isEmpty() ? text : prefix + text;
        }
    }

    /** Replaces each occurrence of a string. */
    record Replace(String pattern, String content) implements Normalizer {
        @Override
        public String apply(String text) {
            return text.replace(pattern, content);
        }
    }

    /** Applies one after the other; nothing at all if empty. */
    record Chain(List<Normalizer> steps) implements Normalizer {
        @Override
        public String apply(String text) {
            String result = text;
            for (Normalizer step : steps) {
                result = step.apply(result);
            }
            return result;
        }
    }
}

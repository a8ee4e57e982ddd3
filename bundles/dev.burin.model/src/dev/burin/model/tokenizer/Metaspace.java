// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The settings that a {@code Metaspace} pre-tokenizer and a {@code Metaspace} decoder share. */
final class Metaspace {
    static final String NEVER = "never";
    static final String FIRST = "first";
    private static final String ALWAYS = "always";

    private Metaspace() {
    }

    /** Returns the one character that stands for a space. */
    static String replacement(JsonValue.Members part) throws ProblemException {
        JsonValue value = part.require("replacement");
        String text = value.asString("replacement");
        if (text.isEmpty() || text.codePointCount(0, text.length()) != 1) {
            throw value.unexpected("replacement", "one character");
        }
        return text;
    }

    /** Returns when the replacement is put before a text: always, first or never. */
    static String prependScheme(JsonValue.Members part) throws ProblemException {
        Optional<JsonValue> scheme = part.get("prepend_scheme");
        if (scheme.isEmpty()) {
            return part.bool("add_prefix_space", true) ? ALWAYS : NEVER;
        }
        String name = scheme.get().asString("prepend_scheme");
        if (!List.of(NEVER, FIRST, ALWAYS).contains(name)) {
            throw scheme.get().unexpected("prepend_scheme", "always, first or never");
        }
        return name;
    }
}

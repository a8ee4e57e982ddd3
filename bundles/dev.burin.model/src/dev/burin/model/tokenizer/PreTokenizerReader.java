// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a {@code tokenizer.json}'s pre-tokenizer. */
final class PreTokenizerReader {
    private static final Pattern ONE_DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");

    private PreTokenizerReader() {
    }

    static PreTokenizer read(Optional<JsonValue> value) throws ProblemException {
        List<PreTokenizer> steps = new ArrayList<>();
        if (value.isPresent()) {
            read(value.get().asObject("pre_tokenizer"), steps);
        }
        return new PreTokenizer.Chain(List.copyOf(steps));
    }

    private static void read(JsonValue.Members part, List<PreTokenizer> steps) throws ProblemException {
        switch (TokenizerJson.type(part)) {
            case "Sequence" -> {
                for (JsonValue step : part.require("pretokenizers").asArray("pretokenizers")) {
                    read(step.asObject("a pre-tokenizer"), steps);
                }
            }
            case "ByteLevel" -> readByteLevel(part, steps);
            case "Split" -> steps.add(readSplit(part));
            case "Digits" -> steps.add(
                    new PreTokenizer.Words(part.bool("individual_digits", false) ? ONE_DIGIT : DIGITS, true));
            case "Metaspace" -> readMetaspace(part, steps);
            default -> throw TokenizerJson.unsupportedType(part, "pre-tokenizer");
        }
    }

    private static void readByteLevel(JsonValue.Members part, List<PreTokenizer> steps) throws ProblemException {
        if (part.bool("add_prefix_space", true)) {
            steps.add(new PreTokenizer.Prefix(" ", false));
        }
        if (part.bool("use_regex", true)) {
            steps.add(new PreTokenizer.Words(WordPattern.GPT2.pattern(), true));
        }
        steps.add(new PreTokenizer.ByteLevel());
    }

    private static PreTokenizer readSplit(JsonValue.Members part) throws ProblemException {
        JsonValue pattern = part.require("pattern");
        Optional<JsonValue> regex = pattern.asObject("pattern").get("Regex");
        Optional<WordPattern> known = regex.isEmpty() ? Optional.empty()
                : WordPattern.of(regex.get().asString("Regex"));
        if (known.isEmpty()) {
            throw TokenizerJson.unsupported(pattern.location(), "a splitting pattern other than GPT-2's and Llama 3's");
        }
        JsonValue behavior = part.require("behavior");
        boolean invert = part.bool("invert", false);
        String name = behavior.asString("behavior");
        if (name.equals("Isolated") || name.equals("Removed") && invert) {
            return new PreTokenizer.Words(known.get().pattern(), name.equals("Isolated"));
        }
        throw TokenizerJson.unsupported(behavior.location(), "the splitting behavior " + behavior.shown());
    }

    private static void readMetaspace(JsonValue.Members part, List<PreTokenizer> steps) throws ProblemException {
        String space = Metaspace.replacement(part);
        steps.add(new PreTokenizer.Spaces(space));
        String scheme = Metaspace.prependScheme(part);
        if (!scheme.equals(Metaspace.NEVER)) {
            steps.add(new PreTokenizer.Prefix(space, scheme.equals(Metaspace.FIRST)));
        }
        if (part.bool("split", true)) {
            // Each piece begins with the replacement; what precedes the first one is a piece of its own.
            String quoted = Pattern.quote(space);
            steps.add(new PreTokenizer.Words(Pattern.compile(quoted + "[^" + quoted + "]*"), true));
        }
    }
}

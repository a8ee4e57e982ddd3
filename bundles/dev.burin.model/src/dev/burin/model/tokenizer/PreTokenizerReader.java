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

    /** Each step makes text a few times longer at most; more steps than any tokenizer has would multiply that. */
    private static final int MAX_STEPS = 8;

    private final List<PreTokenizer> steps = new ArrayList<>();

    private PreTokenizerReader() {
    }

    static PreTokenizer read(Optional<JsonValue> value) throws ProblemException {
        PreTokenizerReader reader = new PreTokenizerReader();
        if (value.isPresent()) {
            reader.read(value.get().asObject("pre_tokenizer"));
        }
        return new PreTokenizer.Chain(List.copyOf(reader.steps));
    }

    private void read(JsonValue.Members part) throws ProblemException {
        switch (TokenizerJson.type(part)) {
            case "Sequence" -> {
                for (JsonValue step : part.require("pretokenizers").asArray("pretokenizers")) {
                    read(step.asObject("a pre-tokenizer"));
                }
            }
            case "ByteLevel" -> readByteLevel(part);
            case "Split" -> steps.add(readSplit(part));
            case "Digits" -> steps.add(
                    new PreTokenizer.Words(part.bool("individual_digits", false) ? ONE_DIGIT : DIGITS, true));
            case "Metaspace" -> readMetaspace(part);
            default -> throw TokenizerJson.unsupportedType(part, "pre-tokenizer");
        }
        if (steps.size() > MAX_STEPS) {
            throw TokenizerJson.unsupported(part.location(), "more than " + MAX_STEPS + " steps of pre-tokenizing");
        }
    }

    private void readByteLevel(JsonValue.Members part) throws ProblemException {
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

    private void readMetaspace(JsonValue.Members part) throws ProblemException {
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

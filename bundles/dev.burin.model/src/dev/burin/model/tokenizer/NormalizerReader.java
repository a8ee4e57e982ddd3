// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@code tokenizer.json}'s normalizer. */
final class NormalizerReader {
    private static final int MAX_STEPS = 16;
    private static final int MAX_PREFIX = 64;
    /** Steps that each make text longer would multiply, so that a small file could make any text huge. */
    private static final int MAX_GROWTH = 16;

    private final List<Normalizer> steps = new ArrayList<>();
    private int growth = 1;

    private NormalizerReader() {
    }

    static Normalizer read(Optional<JsonValue> value) throws ProblemException {
        NormalizerReader reader = new NormalizerReader();
        if (value.isPresent()) {
            reader.read(value.get().asObject("normalizer"));
        }
        return new Normalizer.Chain(List.copyOf(reader.steps));
    }

    private void read(JsonValue.Members part) throws ProblemException {
        switch (TokenizerJson.type(part)) {
            case "Sequence" -> {
                for (JsonValue step : part.require("normalizers").asArray("normalizers")) {
                    read(step.asObject("a normalizer"));
                }
            }
            case "Prepend" -> addPrepend(part);
            case "Replace" -> addReplace(part);
            default -> throw TokenizerJson.unsupportedType(part, "normalizer");
        }
        if (steps.size() > MAX_STEPS) {
            throw TokenizerJson.unsupported(part.location(), "more than " + MAX_STEPS + " normalizers");
        }
    }

    private void addPrepend(JsonValue.Members part) throws ProblemException {
        JsonValue prefix = part.require("prepend");
        String text = prefix.asString("prepend");
        if (text.length() > MAX_PREFIX) {
            throw prefix.unexpected("prepend", "at most " + MAX_PREFIX + " characters");
        }
        steps.add(new Normalizer.Prepend(text));
    }

    private void addReplace(JsonValue.Members part) throws ProblemException {
        String pattern = TokenizerJson.plainPattern(part);
        String content = part.require("content").asString("content");
        long factor = Math.max(1, (content.length() + pattern.length() - 1L) / pattern.length());
        if (factor * growth > MAX_GROWTH) {
            throw TokenizerJson.unsupported(part.location(),
                    "normalizers that make text more than " + MAX_GROWTH + " times longer");
        }
        growth *= (int) factor;
        steps.add(new Normalizer.Replace(pattern, content));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@code tokenizer.json}'s normalizer. */
final class NormalizerReader {
    private NormalizerReader() {
    }

    static Normalizer read(Optional<JsonValue> value) throws ProblemException {
        List<Normalizer> steps = new ArrayList<>();
        if (value.isPresent()) {
            read(value.get().asObject("normalizer"), steps);
        }
        return new Normalizer.Chain(List.copyOf(steps));
    }

    private static void read(JsonValue.Members part, List<Normalizer> steps) throws ProblemException {
        switch (TokenizerJson.type(part)) {
            case "Sequence" -> {
                for (JsonValue step : part.require("normalizers").asArray("normalizers")) {
                    read(step.asObject("a normalizer"), steps);
                }
            }
            case "Prepend" -> steps.add(new Normalizer.Prepend(part.require("prepend").asString("prepend")));
            case "Replace" -> steps.add(new Normalizer.Replace(TokenizerJson.plainPattern(part),
                    part.require("content").asString("content")));
            default -> throw TokenizerJson.unsupportedType(part, "normalizer");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a {@code tokenizer.json}'s post-processor puts around a text: the tokens that begin and end it. */
record PostProcessor(OptionalInt begin, OptionalInt end) {
    private static final PostProcessor NOTHING = new PostProcessor(OptionalInt.empty(), OptionalInt.empty());

    static PostProcessor read(Optional<JsonValue> value, int size) throws ProblemException {
        return value.isEmpty() ? NOTHING : read(value.get().asObject("post_processor"), size);
    }

    private static PostProcessor read(JsonValue.Members part, int size) throws ProblemException {
        return switch (TokenizerJson.type(part)) {
            case "ByteLevel" -> NOTHING;
            case "TemplateProcessing" -> readTemplate(part, size);
            case "Sequence" -> {
                PostProcessor result = NOTHING;
                for (JsonValue step : part.require("processors").asArray("processors")) {
                    PostProcessor next = read(step.asObject("a post-processor"), size);
                    result = next.equals(NOTHING) ? result : next;
                }
                yield result;
            }
            default -> throw TokenizerJson.unsupportedType(part, "post-processor");
        };
    }

    /** Reads a template such as {@code <s> $A}: at most one token on either side of the text. */
    private static PostProcessor readTemplate(JsonValue.Members part, int size) throws ProblemException {
        JsonValue single = part.require("single");
        OptionalInt begin = OptionalInt.empty();
        OptionalInt end = OptionalInt.empty();
        boolean afterText = false;
        for (JsonValue element : single.asArray("single")) {
            JsonValue.Members members = element.asObject("a template element");
            if (members.get("Sequence").isPresent()) {
                afterText = true;
                continue;
            }
            int token = token(part, members.require("SpecialToken").asObject("SpecialToken"), size);
            if ((afterText ? end : begin).isPresent()) {
                throw TokenizerJson.unsupported(single.location(), "a template with several special tokens in a row");
            }
            begin = afterText ? begin : OptionalInt.of(token);
            end = afterText ? OptionalInt.of(token) : end;
        }
        return new PostProcessor(begin, end);
    }

    private static int token(JsonValue.Members template, JsonValue.Members special, int size)
            throws ProblemException {
        String name = special.require("id").asString("id");
        JsonValue.Members known = template.require("special_tokens").asObject("special_tokens");
        JsonValue ids = known.require(name).asObject(name).require("ids");
        List<JsonValue> list = ids.asArray("ids");
        if (list.size() != 1) {
            throw ids.unexpected("ids", "one token");
        }
        return (int) list.get(0).asLong("ids", 0, size - 1L);
    }
}

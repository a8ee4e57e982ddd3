// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@code tokenizer.json}'s decoder. */
final class DecoderReader {
    private static final int MAX_STRIP = 16;

    private DecoderReader() {
    }

    static Decoder read(JsonValue.Members tokenizer) throws ProblemException {
        Optional<JsonValue> value = tokenizer.get("decoder");
        if (value.isEmpty()) {
            throw TokenizerJson.unsupported(tokenizer.location(), "no decoder");
        }
        JsonValue.Members part = value.get().asObject("decoder");
        return switch (TokenizerJson.type(part)) {
            case "ByteLevel" -> new Decoder.ByteLevel();
            case "Metaspace" -> new Decoder.Spaces(Metaspace.replacement(part), false,
                    !Metaspace.prependScheme(part).equals(Metaspace.NEVER), 0);
            case "Sequence" -> readSequence(part);
            default -> throw TokenizerJson.unsupportedType(part, "decoder");
        };
    }

    /** Reads the one chain that is known: replace, byte fallback, fuse, and perhaps strip. */
    private static Decoder readSequence(JsonValue.Members sequence) throws ProblemException {
        List<JsonValue> steps = sequence.require("decoders").asArray("decoders");
        List<String> types = new ArrayList<>();
        for (JsonValue step : steps) {
            types.add(TokenizerJson.type(step.asObject("a decoder")));
        }
        boolean strips = types.equals(List.of("Replace", "ByteFallback", "Fuse", "Strip"));
        if (types.equals(List.of("ByteLevel"))) {
            return new Decoder.ByteLevel();
        }
        if (!strips && !types.equals(List.of("Replace", "ByteFallback", "Fuse"))) {
            throw TokenizerJson.unsupported(sequence.location(), "the decoders " + types);
        }
        JsonValue.Members replace = steps.get(0).asObject("Replace");
        if (!replace.require("content").asString("content").equals(" ")) {
            throw TokenizerJson.unsupported(replace.location(), "a decoder that replaces by something but a space");
        }
        return new Decoder.Spaces(TokenizerJson.plainPattern(replace), true, false,
                strips ? strip(steps.get(3).asObject("Strip")) : 0);
    }

    private static int strip(JsonValue.Members part) throws ProblemException {
        boolean spaces = part.require("content").asString("content").equals(" ");
        if (!spaces || part.integer("stop", 0, MAX_STRIP) != 0) {
            throw TokenizerJson.unsupported(part.location(), "a decoder that strips more than spaces at the start");
        }
        return part.integer("start", 0, MAX_STRIP);
    }
}

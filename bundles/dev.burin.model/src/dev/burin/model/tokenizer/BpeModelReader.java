// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonValue;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the {@code model} of a {@code tokenizer.json}: vocabulary and merges. */
final class BpeModelReader {
    static final int MAX_TOKEN = (1 << 22) - 1;

    private final JsonValue.Members json;
    private final Map<String, Integer> vocabulary = new HashMap<>();

    private BpeModelReader(JsonValue.Members json) {
        this.json = json;
    }

    static BpeModel read(JsonValue.Members json) throws ProblemException {
        return new BpeModelReader(json).readModel();
    }

    private BpeModel readModel() throws ProblemException {
        Optional<JsonValue> type = json.get("type");
        if (type.isPresent() && !type.get().asString("type").equals("BPE")) {
            throw TokenizerJson.unsupportedType(json, "model");
        }
        requireNone("continuing_subword_prefix");
        requireNone("end_of_word_suffix");
        Optional<JsonValue> dropout = json.get("dropout");
        if (dropout.isPresent() && dropout.get().asDouble("dropout") != 0) {
            throw TokenizerJson.unsupported(dropout.get().location(), "dropout");
        }
        readVocabulary();
        return new BpeModel(Map.copyOf(vocabulary), readMerges(), readBytes(), readUnknown(),
                json.bool("fuse_unk", false), json.bool("ignore_merges", false));
    }

    private void requireNone(String key) throws ProblemException {
        if (!json.string(key, "").isEmpty()) {
            throw TokenizerJson.unsupported(json.require(key).location(), key);
        }
    }

    private void readVocabulary() throws ProblemException {
        BitSet used = new BitSet();
        for (Map.Entry<String, JsonValue> member : json.require("vocab").asObject("vocab").members().entrySet()) {
            int token = (int) member.getValue().asLong("the token", 0, MAX_TOKEN);
            if (used.get(token)) {
                throw TokenizerJson.invalid(member.getValue().location(), "token " + token + " is there twice");
            }
            used.set(token);
            vocabulary.put(member.getKey(), token);
        }
    }

    /** Reads merges, written as {@code "a b"} or {@code ["a", "b"]}; of equal ones the last counts. */
    private Map<Long, Long> readMerges() throws ProblemException {
        Map<Long, Long> merges = new HashMap<>();
        List<JsonValue> list = json.require("merges").asArray("merges");
        for (int rank = 0; rank < list.size(); rank++) {
            String[] pair = pair(list.get(rank));
            Integer left = vocabulary.get(pair[0]);
            Integer right = vocabulary.get(pair[1]);
            Integer merged = vocabulary.get(pair[0] + pair[1]);
            if (left == null || right == null || merged == null) {
                throw TokenizerJson.invalid(list.get(rank).location(),
                        "the merge of \"" + pair[0] + "\" and \"" + pair[1] + "\" is not in the vocabulary");
            }
            merges.put(BpeModel.pair(left, right), (long) rank << 32 | merged);
        }
        return merges;
    }

    private static String[] pair(JsonValue merge) throws ProblemException {
        if (merge instanceof JsonValue.Elements array && array.elements().size() == 2) {
            return new String[] {array.elements().get(0).asString("a merge"),
                array.elements().get(1).asString("a merge")};
        }
        if (merge instanceof JsonValue.Text text) {
            String[] pair = text.value().split(" ", -1);
            if (pair.length == 2) {
                return pair;
            }
        }
        throw merge.unexpected("a merge", "two pieces");
    }

    private int[] readBytes() throws ProblemException {
        if (!json.bool("byte_fallback", false)) {
            return new int[0];
        }
        int[] bytes = new int[256];
        for (int b = 0; b < bytes.length; b++) {
            String piece = String.format(Locale.ROOT, "<0x%02X>", b);
            Integer token = vocabulary.get(piece);
            if (token == null) {
                throw TokenizerJson.invalid(json.require("vocab").location(), "byte fallback needs the piece " + piece);
            }
            bytes[b] = token;
        }
        return bytes;
    }

    private OptionalInt readUnknown() throws ProblemException {
        Optional<JsonValue> name = json.get("unk_token");
        if (name.isEmpty()) {
            return OptionalInt.empty();
        }
        Integer token = vocabulary.get(name.get().asString("unk_token"));
        if (token == null) {
            throw TokenizerJson.invalid(name.get().location(), "the unknown token is not in the vocabulary");
        }
        return OptionalInt.of(token);
    }
}

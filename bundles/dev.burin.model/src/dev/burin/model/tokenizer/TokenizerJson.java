// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.internal.json.JsonLimits;
import dev.burin.model.internal.json.JsonText;
import dev.burin.model.internal.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a Hugging Face {@code tokenizer.json}; its settings for truncation and padding are not Burin's concern. */
final class TokenizerJson {
    private static final int MAX_ADDED = 1 << 10;
    /** A search tree has a node for each character, much larger than the character. */
    private static final int MAX_ADDED_IN_ALL = 1 << 20;

    private final AddedTokens rawTokens = new AddedTokens();
    private final AddedTokens normalizedTokens = new AddedTokens();
    private final BitSet special = new BitSet();
    private final Map<Integer, String> contents = new HashMap<>();
    private final JsonValue.Members json;
    private int addedCharacters;

    private TokenizerJson(JsonValue.Members json) {
        this.json = json;
    }

    static Tokenizer read(Path file, int vocabulary, SpecialTokens special) throws ProblemException {
        JsonValue root = JsonText.parseFile(file, JsonLimits.TOKENIZER);
        BpeTokenizer.Parts parts = new TokenizerJson(root.asObject("the tokenizer")).readParts(vocabulary);
        int size = parts.contents().size();
        PostProcessor post = PostProcessor.read(root.asObject("the tokenizer").get("post_processor"), size);
        OptionalInt begin = post.begin().isPresent() ? post.begin() : special.beginOfSequence();
        OptionalInt end = special.endOfSequence().isPresent() ? special.endOfSequence() : post.end();
        return new BpeTokenizer(parts, below(begin, size), below(end, size));
    }

    /** Returns whether the sizes are equal, or the model's is the next multiple of a power of two up to 128. */
    private static boolean fits(int size, int vocabulary) {
        for (int multiple = 1; multiple <= 128; multiple *= 2) {
            if (vocabulary == (size + multiple - 1) / multiple * multiple) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt below(OptionalInt token, int size) {
        return token.isPresent() && token.getAsInt() < size ? token : OptionalInt.empty();
    }

    private BpeTokenizer.Parts readParts(int vocabulary) throws ProblemException {
        BpeModel model = BpeModelReader.read(json.require("model").asObject("model"));
        model.vocabulary().forEach((content, token) -> contents.put(token, content));
        Normalizer normalizer = NormalizerReader.read(json.get("normalizer"));
        PreTokenizer preTokenizer = PreTokenizerReader.read(json.get("pre_tokenizer"));
        Decoder decoder = DecoderReader.read(json);
        Optional<JsonValue> added = json.get("added_tokens");
        if (added.isPresent()) {
            for (JsonValue token : added.get().asArray("added_tokens")) {
                addToken(token.asObject("an added token"), model, normalizer);
            }
        }
        return new BpeTokenizer.Parts(rawTokens, normalizer, normalizedTokens, preTokenizer, model, decoder,
                dense(vocabulary), special);
    }

    private void addToken(JsonValue.Members token, BpeModel model, Normalizer normalizer) throws ProblemException {
        int id = token.integer("id", 0, BpeModelReader.MAX_TOKEN);
        String content = token.require("content").asString("content");
        for (String flag : List.of("single_word", "lstrip", "rstrip")) {
            if (token.bool(flag, false)) {
                throw unsupported(token.require(flag).location(), "an added token with " + flag);
            }
        }
        Integer known = model.vocabulary().get(content);
        String other = contents.put(id, content);
        if (content.isEmpty() || content.length() > MAX_ADDED) {
            throw token.require("content").unexpected("content", "1 to " + MAX_ADDED + " characters");
        }
        if (known != null && known != id || other != null && !other.equals(content)) {
            throw invalid(token.location(), "added token " + id + " is \"" + content + "\", which contradicts another");
        }
        boolean normalized = token.bool("normalized", !token.bool("special", false));
        String sought = normalized ? normalizer.apply(content) : content;
        addedCharacters += sought.length();
        if (addedCharacters > MAX_ADDED_IN_ALL) {
            throw unsupported(token.location(), "added tokens of more than " + MAX_ADDED_IN_ALL + " characters");
        }
        (normalized ? normalizedTokens : rawTokens).add(sought, id);
        special.set(id, token.bool("special", false));
    }

    /**
     * Returns the piece of each row of the embedding, empty where no token is.
     *
     * @throws ProblemException {@code tokenizer-misfit}, before a long list is made
     */
    private List<String> dense(int vocabulary) throws ProblemException {
        int size = contents.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        if (!fits(size, vocabulary)) {
            throw ProblemException.of(ProblemCode.TOKENIZER_MISFIT, json.location(), size, vocabulary);
        }
        List<String> dense = new ArrayList<>(vocabulary);
        for (int token = 0; token < vocabulary; token++) {
            dense.add(contents.getOrDefault(token, ""));
        }
        return List.copyOf(dense);
    }

    static ProblemException unsupported(Location place, String what) {
        return ProblemException.of(ProblemCode.TOKENIZER_UNSUPPORTED, place, what);
    }

    static ProblemException invalid(Location place, String why) {
        return ProblemException.of(ProblemCode.TOKENIZER_INVALID, place, why);
    }

    /** Reads the type of a part. */
    static String type(JsonValue.Members part) throws ProblemException {
        return part.require("type").asString("type");
    }

    /** Makes the problem that a part's type is not supported. */
    static ProblemException unsupportedType(JsonValue.Members part, String role) throws ProblemException {
        return unsupported(part.require("type").location(), "the " + role + " " + part.require("type").shown());
    }

    /** Reads a pattern that must be a plain string. */
    static String plainPattern(JsonValue.Members part) throws ProblemException {
        JsonValue.Members pattern = part.require("pattern").asObject("pattern");
        Optional<JsonValue> string = pattern.get("String");
        if (string.isEmpty() || string.get().asString("pattern").isEmpty()) {
            throw unsupported(pattern.location(), "a pattern that is not a plain string");
        }
        return string.get().asString("pattern");
    }
}

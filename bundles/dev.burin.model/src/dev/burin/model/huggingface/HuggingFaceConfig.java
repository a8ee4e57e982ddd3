// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.huggingface;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.model.internal.InputFiles;
import dev.burin.model.internal.json.JsonLimits;
import dev.burin.model.internal.json.JsonText;
import dev.burin.model.internal.json.JsonValue;
import dev.burin.model.tokenizer.SpecialTokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A {@code config.json} of a Llama model; absent keys have the defaults of Hugging Face's {@code LlamaConfig}.
 *
 * @param bytes the file as it is, for hashing
 */
record HuggingFaceConfig(ModelConfig model, SpecialTokens special, byte[] bytes) {
    private static final int MAX_SIZE = 1 << 24;
    private static final float DEFAULT_THETA = 10_000f;
    private static final float DEFAULT_EPSILON = 1e-6f;
    private static final int DEFAULT_CONTEXT = 2048;
    private static final List<String> SILU = List.of("silu", "swish");

    static HuggingFaceConfig read(Path file) throws ProblemException {
        if (!Files.exists(file)) {
            throw ProblemException.of(ProblemCode.MODEL_CONFIG_MISSING, InputFiles.place(file), file);
        }
        byte[] bytes = InputFiles.readAll(file, JsonLimits.SMALL.bytes());
        JsonValue.Members json = JsonText.parse(file, bytes, JsonLimits.SMALL).asObject("the configuration");
        checkSupported(json);
        ModelConfig model = model(json);
        return new HuggingFaceConfig(model, special(json, model.vocabulary()), bytes);
    }

    private static ModelConfig model(JsonValue.Members json) throws ProblemException {
        int dim = json.integer("hidden_size", 1, MAX_SIZE);
        int heads = json.integer("num_attention_heads", 1, MAX_SIZE);
        int headDim = json.integer("head_dim", 1, MAX_SIZE, dim / heads);
        if (json.get("head_dim").isEmpty() && dim % heads != 0) {
            throw json.require("num_attention_heads").unexpected("num_attention_heads", "a divisor of hidden_size");
        }
        try {
            return new ModelConfig(dim, json.integer("intermediate_size", 1, MAX_SIZE),
                    json.integer("num_hidden_layers", 1, MAX_SIZE), heads,
                    json.integer("num_key_value_heads", 1, MAX_SIZE, heads), headDim,
                    json.integer("vocab_size", 1, MAX_SIZE),
                    json.integer("max_position_embeddings", 1, MAX_SIZE, DEFAULT_CONTEXT), ropeTheta(json),
                    number(json, "rms_norm_eps", DEFAULT_EPSILON), RopeStyle.HALF,
                    json.bool("tie_word_embeddings", false));
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemCode.MODEL_CONFIG_INVALID, json.location(), e.getMessage());
        }
    }

    private static float number(JsonValue.Members json, String key, float otherwise) throws ProblemException {
        Optional<JsonValue> value = json.get(key);
        return value.isPresent() ? (float) value.get().asDouble(key) : otherwise;
    }

    /** Reads the angle base, which newer files keep in {@code rope_parameters}. */
    private static float ropeTheta(JsonValue.Members json) throws ProblemException {
        Optional<JsonValue> parameters = json.get("rope_parameters");
        float theta = number(json, "rope_theta", DEFAULT_THETA);
        return parameters.isEmpty() ? theta
                : number(parameters.get().asObject("rope_parameters"), "rope_theta", theta);
    }

    private static void checkSupported(JsonValue.Members json) throws ProblemException {
        Optional<JsonValue> type = json.get("model_type");
        if (type.isPresent() && !type.get().asString("model_type").equals("llama")) {
            throw unsupported(type.get(), "model_type", "llama");
        }
        checkArchitecture(json, type.isPresent());
        Optional<JsonValue> activation = json.get("hidden_act");
        if (activation.isPresent() && !SILU.contains(activation.get().asString("hidden_act"))) {
            throw unsupported(activation.get(), "hidden_act", "silu");
        }
        requireFalse(json, "attention_bias");
        requireFalse(json, "mlp_bias");
        requireAbsent(json, "quantization_config");
        requireAbsent(json, "sliding_window");
        checkWholeRotation(json);
        checkRope(json, "rope_scaling");
        checkRope(json, "rope_parameters");
    }

    private static void checkWholeRotation(JsonValue.Members json) throws ProblemException {
        Optional<JsonValue> partial = json.get("partial_rotary_factor");
        if (partial.isPresent() && partial.get().asDouble("partial_rotary_factor") != 1) {
            throw unsupported(partial.get(), "partial_rotary_factor", "1");
        }
    }

    private static void checkArchitecture(JsonValue.Members json, boolean typed) throws ProblemException {
        Optional<JsonValue> architectures = json.get("architectures");
        if (architectures.isEmpty()) {
            if (!typed) {
                json.require("model_type");
            }
            return;
        }
        for (JsonValue name : architectures.get().asArray("architectures")) {
            if (!name.asString("architectures").equals("LlamaForCausalLM")) {
                throw unsupported(name, "architectures", "LlamaForCausalLM");
            }
        }
    }

    private static void requireFalse(JsonValue.Members json, String key) throws ProblemException {
        if (json.bool(key, false)) {
            throw unsupported(json.require(key), key, "false");
        }
    }

    private static void requireAbsent(JsonValue.Members json, String key) throws ProblemException {
        Optional<JsonValue> value = json.get(key);
        if (value.isPresent()) {
            throw unsupported(value.get(), key, "models without it");
        }
    }

    private static void checkRope(JsonValue.Members json, String key) throws ProblemException {
        Optional<JsonValue> rope = json.get(key);
        if (rope.isEmpty()) {
            return;
        }
        JsonValue.Members members = rope.get().asObject(key);
        checkWholeRotation(members);
        String type = members.string("rope_type", members.string("type", "default"));
        if (!type.equals("default")) {
            JsonValue value = members.get("rope_type").isPresent() ? members.require("rope_type")
                    : members.require("type");
            throw unsupported(value, key, "default");
        }
    }

    private static ProblemException unsupported(JsonValue value, String key, String supported) {
        return ProblemException.of(ProblemCode.MODEL_CONFIG_UNSUPPORTED, value.location(), key, value.shown(),
                supported);
    }

    private static SpecialTokens special(JsonValue.Members json, int vocabulary) throws ProblemException {
        return new SpecialTokens(token(json, "bos_token_id", vocabulary), token(json, "eos_token_id", vocabulary));
    }

    /** Reads a token number; of a list of tokens that end a text, the first is taken. */
    private static OptionalInt token(JsonValue.Members json, String key, int vocabulary) throws ProblemException {
        Optional<JsonValue> value = json.get(key);
        if (value.isPresent() && value.get() instanceof JsonValue.Elements list) {
            value = list.elements().stream().findFirst();
        }
        return value.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of((int) value.get().asLong(key, 0, vocabulary - 1));
    }
}

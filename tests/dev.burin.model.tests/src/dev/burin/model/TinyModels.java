// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random models of a few thousand weights, and writers of the formats they can come in. */
public final class TinyModels {
    private TinyModels() {
    }

    /** Returns a config in which no two sizes that could be confused are equal. */
    public static ModelConfig config(RopeStyle style, boolean tied) {
        return new ModelConfig(24, 20, 2, 6, 2, 4, 300, 12, 10_000f, 1e-5f, style, tied);
    }

    /** Makes a model in memory with weights that are exact in F16 and in BF16. */
    public static LanguageModel random(ModelConfig config, long seed) {
        Random random = new Random(seed);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (TensorNames.Shape shape : TensorNames.shapes(config)) {
            float[] values = new float[shape.rows() * shape.columns()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (random.nextInt(255) - 127) / 128f;
            }
            boolean tiedHead = config.tiedEmbeddings() && shape.name().equals(TensorNames.HEAD);
            float[] data = tiedHead ? tensors.get(TensorNames.EMBED).readAll() : values;
            tensors.put(shape.name(), Tensor.of(shape.name(), shape.rows(), shape.columns(), data));
        }
        return new LanguageModel(config, tensors, Optional.empty(), "", Path.of("tiny"));
    }

    /** Writes a llama2.c file of version 0 or 1. */
    public static byte[] llama2c(LanguageModel model, int version) {
        ModelConfig c = model.config();
        Bytes out = new Bytes();
        int vocabulary = version == 0 && !c.tiedEmbeddings() ? -c.vocabulary() : c.vocabulary();
        if (version == 1) {
            out.ints(0x616b3432, 1);
        }
        out.ints(c.dim(), c.hiddenDim(), c.layers(), c.heads(), c.kvHeads(), vocabulary, c.context());
        List<String> layers = List.of("attention.q", "attention.k", "attention.v", "attention.o");
        List<String> mlp = List.of("mlp.gate", "mlp.down", "mlp.up");
        if (version == 0) {
            out.tensor(model, "embed").layers(model, "attention.norm");
            layers.forEach(name -> out.layers(model, name));
            out.layers(model, "mlp.norm");
            mlp.forEach(name -> out.layers(model, name));
            out.tensor(model, "norm").floats(new float[c.context() * c.headDim()]);
        } else {
            out.bytes(c.tiedEmbeddings() ? 1 : 0).bytes(new int[256 - out.size()]);
            out.layers(model, "attention.norm").layers(model, "mlp.norm").tensor(model, "norm").tensor(model, "embed");
            layers.forEach(name -> out.layers(model, name));
            mlp.forEach(name -> out.layers(model, name));
        }
        if (!c.tiedEmbeddings()) {
            out.tensor(model, "head");
        }
        return out.toByteArray();
    }

    /** Writes a llama2.c tokenizer: three controls, the bytes, then the pieces with their scores. */
    public static byte[] scoredTokenizer(Map<String, Float> pieces) {
        Map<String, Float> all = new LinkedHashMap<>();
        List.of("<unk>", "\n<s>\n", "\n</s>\n").forEach(piece -> all.put(piece, 0f));
        for (int b = 0; b < 256; b++) {
            all.put(String.format(Locale.ROOT, "<0x%02X>", b), 0f);
        }
        all.putAll(pieces);
        Bytes out = new Bytes();
        out.ints(16);
        all.forEach((piece, score) -> {
            byte[] utf8 = piece.getBytes(StandardCharsets.UTF_8);
            out.floats(new float[] {score}).ints(utf8.length).writeBytes(utf8);
        });
        return out.toByteArray();
    }

    /** Writes a folder as Hugging Face does, without a tokenizer. */
    public static void huggingFace(LanguageModel model, DataType type, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("config.json"), configJson(model.config()));
        Files.write(folder.resolve("model.safetensors"), safetensors(model, type));
    }

    /** Returns a {@code config.json}. */
    public static String configJson(ModelConfig c) {
        return String.format(Locale.ROOT, """
                {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu",
                 "hidden_size": %d, "intermediate_size": %d, "num_hidden_layers": %d, "num_attention_heads": %d,
                 "num_key_value_heads": %d, "vocab_size": %d, "max_position_embeddings": %d, "rope_theta": %s,
                 "rms_norm_eps": %s, "tie_word_embeddings": %b, "bos_token_id": 1, "eos_token_id": [2, 3]}
                """, c.dim(), c.hiddenDim(), c.layers(), c.heads(), c.kvHeads(), c.vocabulary(), c.context(),
                c.ropeTheta(), c.normEpsilon(), c.tiedEmbeddings());
    }

    /** Returns a safetensors file with Hugging Face's names. */
    public static byte[] safetensors(LanguageModel model, DataType type) {
        List<String> header = new ArrayList<>(List.of("\"__metadata__\":{\"format\":\"pt\"}"));
        Bytes data = new Bytes();
        for (Tensor tensor : model.tensors().values()) {
            if (tensor.name().equals(TensorNames.HEAD) && model.config().tiedEmbeddings()) {
                continue;
            }
            int begin = data.size();
            data.values(tensor.readAll(), type);
            String shape = tensor.name().endsWith("norm") ? "" + tensor.columns()
                    : tensor.rows() + "," + tensor.columns();
            header.add(String.format(Locale.ROOT, "\"%s\":{\"dtype\":\"%s\",\"shape\":[%s],\"data_offsets\":[%d,%d]}",
                    sourceName(tensor.name()), type, shape, begin, data.size()));
        }
        return safetensors("{" + String.join(",", header) + "}", data.toByteArray());
    }

    /** Puts header and data together. */
    public static byte[] safetensors(String header, byte[] data) {
        byte[] utf8 = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + utf8.length + data.length).order(ByteOrder.LITTLE_ENDIAN).putLong(utf8.length)
                .put(utf8).put(data).array();
    }

    private static String sourceName(String name) {
        String source = name.replace("attention.norm", "input_layernorm").replace("mlp.norm", "post_attention_layernorm")
                .replaceAll("attention\\.([qkvo])$", "self_attn.$1_proj").replaceAll("mlp\\.(gate|up|down)$", "mlp.$1_proj")
                .replaceAll("^embed$", "embed_tokens");
        return name.equals(TensorNames.HEAD) ? "lm_head.weight" : "model." + source + ".weight";
    }

    /** Little-endian output. */
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes bytes(int... values) {
            for (int value : values) {
                write(value);
            }
            return this;
        }

        Bytes ints(int... values) {
            for (int value : values) {
                bytes(value, value >> 8, value >> 16, value >> 24);
            }
            return this;
        }

        Bytes floats(float[] values) {
            return values(values, DataType.F32);
        }

        Bytes values(float[] values, DataType type) {
            for (float value : values) {
                int bits = Float.floatToIntBits(value);
                switch (type) {
                    case F32 -> ints(bits);
                    case BF16 -> bytes(bits >> 16, bits >> 24);
                    case F16 -> {
                        int half = halfBits(value);
                        bytes(half, half >> 8);
                    }
                }
            }
            return this;
        }

        /** Returns the binary16 of a multiple of 1/128 below 1 in magnitude. */
        private static int halfBits(float value) {
            if (value == 0) {
                return 0;
            }
            int exponent = Math.getExponent(value);
            int fraction = Math.round((Math.abs(value) / (float) Math.pow(2, exponent) - 1) * 1024);
            return (value < 0 ? 0x8000 : 0) | exponent + 15 << 10 | fraction;
        }

        Bytes tensor(LanguageModel model, String name) {
            return floats(model.tensor(name).readAll());
        }

        Bytes layers(LanguageModel model, String name) {
            for (int layer = 0; layer < model.config().layers(); layer++) {
                tensor(model, TensorNames.layer(layer) + "." + name);
            }
            return this;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.huggingface;

import dev.burin.model.TensorNames;
import java.util.Map;

/** Hugging Face's names of a Llama model's tensors. */
final class HuggingFaceNames {
    private static final Map<String, String> WHOLE = Map.of(TensorNames.EMBED, "model.embed_tokens.weight",
            TensorNames.NORM, "model.norm.weight", TensorNames.HEAD, "lm_head.weight");
    private static final Map<String, String> IN_LAYER = Map.of("attention.norm", "input_layernorm",
            "attention.q", "self_attn.q_proj", "attention.k", "self_attn.k_proj", "attention.v", "self_attn.v_proj",
            "attention.o", "self_attn.o_proj", "mlp.norm", "post_attention_layernorm", "mlp.gate", "mlp.gate_proj",
            "mlp.up", "mlp.up_proj", "mlp.down", "mlp.down_proj");
    private static final String ROTARY_TABLE = ".rotary_emb.inv_freq";

    private HuggingFaceNames() {
    }

    /** Returns the name in the file of a stable name such as {@code layers.3.mlp.up}. */
    static String source(String stable) {
        if (WHOLE.containsKey(stable)) {
            return WHOLE.get(stable);
        }
        String[] parts = stable.split("\\.", 3);
        return "model.layers." + parts[1] + "." + IN_LAYER.get(parts[2]) + ".weight";
    }

    /** Returns whether a tensor is a table that old files carry and that the angle base gives too. */
    static boolean isRotaryTable(String source) {
        return source.endsWith(ROTARY_TABLE);
    }
}

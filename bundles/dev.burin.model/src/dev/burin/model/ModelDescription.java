// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a model file says about itself, read from its headers alone.
 *
 * @param file the file or folder that was described
 * @param format {@code "safetensors"} or {@code "llama2.c"}
 * @param config the hyperparameters
 * @param tensors the tensors under their stable names, in the order data flows
 * @param tokenizer the tokenizer file found beside the model
 */
public record ModelDescription(Path file, String format, ModelConfig config, List<Entry> tensors,
        Optional<Path> tokenizer) {

    public ModelDescription {
        tensors = List.copyOf(tensors);
    }

    /**
     * One tensor.
     *
     * @param name stable name, such as {@code layers.3.mlp.up}
     * @param sourceName its name in the model file, such as {@code model.layers.3.mlp.up_proj.weight}
     */
    public record Entry(String name, String sourceName, int rows, int columns, DataType type) {
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import dev.burin.model.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A float language model, its tensors under their stable names. Safe for use from several threads.
 *
 * @param config the hyperparameters
 * @param tensors every tensor of {@link TensorNames#shapes}, in that order, keyed by its name
 * @param tokenizer the tokenizer, if one was given or stood beside the model
 * @param sha256 lower-case hexadecimal SHA-256: of the file for llama2.c; of {@code config.json} followed by the
 *               weight files in the order of their names for safetensors, as {@code cat ... | sha256sum} gives it
 * @param file the file or folder that was opened
 */
public record LanguageModel(ModelConfig config, Map<String, Tensor> tensors, Optional<Tokenizer> tokenizer,
        String sha256, Path file) {

    /** Checks that the tensors are those the config demands. @throws IllegalArgumentException if they are not */
    public LanguageModel {
        Map<String, Tensor> ordered = new LinkedHashMap<>();
        for (TensorNames.Shape shape : TensorNames.shapes(config)) {
            Tensor tensor = tensors.get(shape.name());
            if (tensor == null || tensor.rows() != shape.rows() || tensor.columns() != shape.columns()) {
                throw new IllegalArgumentException(shape + " is missing or has another shape");
            }
            ordered.put(shape.name(), tensor);
        }
        tensors = Collections.unmodifiableMap(ordered);
    }

    /** Returns the tensor of that stable name. @throws IllegalArgumentException if there is none */
    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no tensor " + name);
        }
        return tensor;
    }

    /**
     * Returns the token that a text without a prompt begins with: the tokenizer's begin token, or 0 if it has none. Without
     * a tokenizer it is 1, the begin token of sentencepiece vocabularies.
     */
    public int firstToken() {
        int usual = tokenizer.map(known -> known.beginOfSequence().orElse(0)).orElse(1);
        return Math.min(usual, config.vocabulary() - 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.tokenizer;

import dev.burin.base.problem.ProblemException;
import java.nio.file.Path;

/** Opens tokenizer files. */
public final class Tokenizers {
    private Tokenizers() {
    }

    /**
     * Opens a tokenizer: a Hugging Face {@code tokenizer.json}, or a llama2.c {@code .bin}.
     *
     * @param vocabulary the rows of the model's embedding, which the tokenizer must fit
     * @param special what the model's configuration says about special tokens
     * @throws ProblemException if the file is damaged, has parts that are not supported, or does not fit the model
     */
    public static Tokenizer open(Path file, int vocabulary, SpecialTokens special) throws ProblemException {
        return file.toString().endsWith(".json") ? TokenizerJson.read(file, vocabulary, special)
                : ScoredTokenizer.open(file, vocabulary);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.model;

import dev.burin.base.io.Hashes;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.huggingface.HuggingFaceModel;
import dev.burin.model.internal.FiniteCheck;
import dev.burin.model.internal.InputFiles;
import dev.burin.model.internal.ModelSource;
import dev.burin.model.llama2c.Llama2cFile;
import dev.burin.model.tokenizer.Tokenizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens model files: a Hugging Face folder of a Llama-family model, one of its {@code .safetensors} files, or a
 * llama2.c {@code .bin} file.
 */
public final class Models {
    private Models() {
    }

    /**
     * Opens a model: maps its weights, hashes them and checks that each is finite.
     *
     * @param tokenizer the tokenizer to use; if empty, the one beside the model, if there is one
     * @throws ProblemException if a file is missing, damaged, unsupported, or does not fit the others
     */
    public static LanguageModel open(Path file, Optional<Path> tokenizer, Progress progress) throws ProblemException {
        ModelSource source = source(file);
        ModelDescription description = source.description();
        Optional<Path> tokenizerFile = tokenizer.or(description::tokenizer);
        Optional<Tokenizer> tokens =
                tokenizerFile.isEmpty() ? Optional.empty() : Optional.of(source.readTokenizer(tokenizerFile.get()));
        Map<String, Tensor> tensors = source.tensors();
        progress.begin("Hashing " + file.getFileName(), source.bytes());
        MessageDigest digest = Hashes.sha256();
        source.digest(digest, progress);
        progress.begin("Checking weights of " + file.getFileName(), description.config().parameters());
        FiniteCheck.check(stored(tensors, description.config()), progress);
        return new LanguageModel(description.config(), tensors, tokens, HexFormat.of().formatHex(digest.digest()),
                file);
    }

    /** Returns each tensor that has weights of its own: a tied head has none. */
    private static List<Tensor> stored(Map<String, Tensor> tensors, ModelConfig config) {
        return tensors.values().stream()
                .filter(tensor -> !(config.tiedEmbeddings() && tensor.name().equals(TensorNames.HEAD))).toList();
    }

    /** Reads what a model's headers say, without its weights. @throws ProblemException as {@link #open} does */
    public static ModelDescription describe(Path file) throws ProblemException {
        return source(file).description();
    }

    /**
     * Maps one tensor of a model without reading or checking the others, so that a look at it takes no time.
     *
     * @throws ProblemException         as {@link #open} does
     * @throws IllegalArgumentException if the model has no such tensor
     */
    public static Tensor tensor(Path file, String name) throws ProblemException {
        Tensor tensor = source(file).tensors().get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no tensor " + name);
        }
        return tensor;
    }

    private static ModelSource source(Path file) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file) || name.endsWith(".safetensors") || name.endsWith(".safetensors.index.json")) {
            return HuggingFaceModel.open(file);
        }
        if (name.endsWith(".bin")) {
            return Llama2cFile.open(file);
        }
        InputFiles.requireFile(file);
        throw ProblemException.of(ProblemCode.MODEL_FORMAT_UNKNOWN, InputFiles.place(file), file,
                "it is neither a folder nor a .safetensors or .bin file");
    }
}

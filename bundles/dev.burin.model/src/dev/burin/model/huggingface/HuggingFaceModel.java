// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.huggingface;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.ModelConfig;
import dev.burin.model.ModelDescription;
import dev.burin.model.Tensor;
import dev.burin.model.TensorNames;
import dev.burin.model.internal.InputFiles;
import dev.burin.model.internal.MappedTensor;
import dev.burin.model.internal.ModelSource;
import dev.burin.model.safetensors.SafetensorsFile;
import dev.burin.model.tokenizer.Tokenizer;
import dev.burin.model.tokenizer.Tokenizers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Hugging Face folder of a Llama model, or one safetensors file with its configuration beside it. */
public final class HuggingFaceModel implements ModelSource {
    private static final String SINGLE = "model.safetensors";
    private static final String INDEX = "model.safetensors.index.json";

    private final Path path;
    private final HuggingFaceConfig config;
    private final WeightFiles weights;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final List<ModelDescription.Entry> entries = new ArrayList<>();

    private HuggingFaceModel(Path path, HuggingFaceConfig config, WeightFiles weights) {
        this.path = path;
        this.config = config;
        this.weights = weights;
    }

    /** Opens a folder, a safetensors file or an index of shards. @throws ProblemException if it cannot be used */
    public static HuggingFaceModel open(Path path) throws ProblemException {
        boolean folder = Files.isDirectory(path);
        if (!folder) {
            InputFiles.requireFile(path);
        }
        Path home = folder ? path : path.toAbsolutePath().getParent();
        Path weightFile = folder ? weightsIn(path) : path;
        HuggingFaceConfig config = HuggingFaceConfig.read(home.resolve("config.json"));
        WeightFiles weights = weightFile.toString().endsWith(".json") ? WeightFiles.ofIndex(weightFile)
                : WeightFiles.of(SafetensorsFile.open(weightFile));
        HuggingFaceModel model = new HuggingFaceModel(path, config, weights);
        model.locateTensors();
        return model;
    }

    private static Path weightsIn(Path folder) throws ProblemException {
        for (String name : List.of(SINGLE, INDEX)) {
            if (Files.exists(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw ProblemException.of(ProblemCode.MODEL_FORMAT_UNKNOWN, InputFiles.place(folder), folder,
                "it holds neither " + SINGLE + " nor " + INDEX);
    }

    private void locateTensors() throws ProblemException {
        Set<String> used = new HashSet<>();
        boolean tied = config.model().tiedEmbeddings();
        for (TensorNames.Shape shape : TensorNames.shapes(config.model())) {
            boolean tiedHead = tied && shape.name().equals(TensorNames.HEAD);
            String source = HuggingFaceNames.source(tiedHead ? TensorNames.EMBED : shape.name());
            MappedTensor tensor = weights.tensor(source, shape);
            tensors.put(shape.name(), tensor);
            entries.add(new ModelDescription.Entry(shape.name(), source, shape.rows(), shape.columns(),
                    tensor.type()));
            used.add(source);
        }
        if (tied) {
            // Some files keep the head although it is tied; Hugging Face then uses the embedding too.
            used.add(HuggingFaceNames.source(TensorNames.HEAD));
        }
        weights.requireOnly(used, config.model().layers());
    }

    @Override
    public ModelDescription description() {
        ModelConfig model = config.model();
        Path home = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Optional<Path> tokenizer = Optional.of(home.resolve("tokenizer.json")).filter(Files::isRegularFile);
        return new ModelDescription(path, "safetensors", model, entries, tokenizer);
    }

    @Override
    public Map<String, Tensor> tensors() {
        return tensors;
    }

    @Override
    public long bytes() {
        return config.bytes().length + weights.bytes();
    }

    @Override
    public void digest(MessageDigest digest, Progress progress) {
        digest.update(config.bytes());
        progress.worked(config.bytes().length);
        weights.digest(digest, progress);
    }

    @Override
    public Tokenizer readTokenizer(Path file) throws ProblemException {
        return Tokenizers.open(file, config.model().vocabulary(), config.special());
    }
}

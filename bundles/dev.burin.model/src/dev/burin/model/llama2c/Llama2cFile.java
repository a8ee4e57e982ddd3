// SPDX-License-Identifier: EPL-2.0
package dev.burin.model.llama2c;

import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.DataType;
import dev.burin.model.ModelDescription;
import dev.burin.model.Tensor;
import dev.burin.model.TensorNames;
import dev.burin.model.internal.MappedFile;
import dev.burin.model.internal.MappedTensor;
import dev.burin.model.internal.ModelSource;
import dev.burin.model.tokenizer.SpecialTokens;
import dev.burin.model.tokenizer.Tokenizer;
import dev.burin.model.tokenizer.Tokenizers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A llama2.c checkpoint, version 0 or 1. Each kind of matrix stands for all layers in one run. */
public final class Llama2cFile implements ModelSource {
    /** One run of matrices: the name without its layer, the name in llama2.c, whether every layer has one. */
    private record Run(String name, String sourceName, boolean perLayer) {
    }

    private static final Run EMBED = new Run(TensorNames.EMBED, "token_embedding_table", false);
    private static final Run ATTENTION_NORM = new Run("attention.norm", "rms_att_weight", true);
    private static final Run MLP_NORM = new Run("mlp.norm", "rms_ffn_weight", true);
    private static final Run NORM = new Run(TensorNames.NORM, "rms_final_weight", false);
    private static final Run HEAD = new Run(TensorNames.HEAD, "wcls", false);
    private static final List<Run> ATTENTION = List.of(new Run("attention.q", "wq", true),
            new Run("attention.k", "wk", true), new Run("attention.v", "wv", true), new Run("attention.o", "wo", true));
    private static final List<Run> MLP = List.of(new Run("mlp.gate", "w1", true), new Run("mlp.down", "w2", true),
            new Run("mlp.up", "w3", true));

    private final MappedFile file;
    private final Llama2cHeader header;
    private final Map<String, MappedTensor> tensors = new LinkedHashMap<>();
    private final Map<String, String> sourceNames = new LinkedHashMap<>();

    private Llama2cFile(MappedFile file, Llama2cHeader header) {
        this.file = file;
        this.header = header;
    }

    /** Maps the file and checks its header and length. @throws ProblemException if it cannot be used */
    public static Llama2cFile open(Path path) throws ProblemException {
        MappedFile file = MappedFile.open(path);
        Llama2cFile source = new Llama2cFile(file, Llama2cHeader.read(file));
        source.locateTensors();
        return source;
    }

    private void locateTensors() throws ProblemException {
        Map<String, TensorNames.Shape> shapes = new LinkedHashMap<>();
        TensorNames.shapes(header.config()).forEach(shape -> shapes.put(shape.name(), shape));
        long offset = header.dataOffset();
        for (Run run : runs()) {
            if (run.equals(HEAD)) {
                offset += header.frequencyTableBytes();
                if (header.config().tiedEmbeddings()) {
                    continue;
                }
            }
            for (int layer = 0; layer < (run.perLayer() ? header.config().layers() : 1); layer++) {
                String name = run.perLayer() ? TensorNames.layer(layer) + "." + run.name() : run.name();
                offset = locate(shapes.get(name), run.sourceName() + (run.perLayer() ? "[" + layer + "]" : ""), offset);
            }
        }
        file.require(0, offset, "the model");
        if (offset != file.size()) {
            throw ProblemException.of(ProblemCode.MODEL_FILE_TRAILING, file.at(offset), file.size() - offset);
        }
        if (header.config().tiedEmbeddings()) {
            tensors.put(TensorNames.HEAD, tensors.get(TensorNames.EMBED).named(TensorNames.HEAD));
            sourceNames.put(TensorNames.HEAD, EMBED.sourceName());
        }
    }

    private long locate(TensorNames.Shape shape, String sourceName, long offset) throws ProblemException {
        MappedTensor tensor =
                new MappedTensor(shape.name(), file, offset, shape.rows(), shape.columns(), DataType.F32);
        tensors.put(shape.name(), tensor);
        sourceNames.put(shape.name(), sourceName);
        return offset + 4L * shape.rows() * shape.columns();
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        if (header.version() == 0) {
            runs.add(EMBED);
            runs.add(ATTENTION_NORM);
            runs.addAll(ATTENTION);
            runs.add(MLP_NORM);
            runs.addAll(MLP);
            runs.add(NORM);
        } else {
            runs.addAll(List.of(ATTENTION_NORM, MLP_NORM, NORM, EMBED));
            runs.addAll(ATTENTION);
            runs.addAll(MLP);
        }
        runs.add(HEAD);
        return runs;
    }

    @Override
    public ModelDescription description() {
        List<ModelDescription.Entry> entries = new ArrayList<>();
        for (TensorNames.Shape shape : TensorNames.shapes(header.config())) {
            entries.add(new ModelDescription.Entry(shape.name(), sourceNames.get(shape.name()), shape.rows(),
                    shape.columns(), DataType.F32));
        }
        return new ModelDescription(file.path(), "llama2.c", header.config(), entries, tokenizerBeside());
    }

    /** Returns the tokenizer for this vocabulary beside the model, such as {@code tok512.bin}, or the only one. */
    private Optional<Path> tokenizerBeside() {
        return Stream.of("tok" + header.config().vocabulary() + ".bin", "tokenizer.bin")
                .map(name -> file.path().resolveSibling(name)).filter(Files::isRegularFile).findFirst();
    }

    @Override
    public Map<String, Tensor> tensors() {
        return Collections.unmodifiableMap(tensors);
    }

    @Override
    public long bytes() {
        return file.size();
    }

    @Override
    public void digest(MessageDigest digest, Progress progress) {
        file.digest(digest, progress);
    }

    @Override
    public Tokenizer readTokenizer(Path tokenizer) throws ProblemException {
        return Tokenizers.open(tokenizer, header.config().vocabulary(), SpecialTokens.UNKNOWN);
    }
}

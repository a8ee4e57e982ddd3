// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.lower;

import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.model.Tensor;
import dev.burin.model.TensorNames;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.activations.TokenSource;
import dev.burin.quantize.weights.Clip;
import dev.burin.quantize.weights.WeightScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Small models, random or peculiar, and what lowering them needs. */
final class Models {
    static final int CONTEXT = 24;
    static final int VOCABULARY = 40;
    private static final int CALIBRATION_WINDOWS = 100;

    private Models() {
    }

    /** Returns a config of two layers in which no two sizes that could be confused are equal, but for grouped heads. */
    static ModelConfig config(RopeStyle style, boolean tied, int heads, int kvHeads) {
        return new ModelConfig(32, 44, 2, heads, kvHeads, 8, VOCABULARY, CONTEXT, 10_000f, 1e-5f, style, tied);
    }

    /** Returns the usual config: six query heads on two key heads. */
    static ModelConfig config() {
        return config(RopeStyle.INTERLEAVED, false, 6, 2);
    }

    /** Gives each weight by its tensor, row and column. */
    interface Weights {
        double at(String tensor, int row, int column);
    }

    static LanguageModel of(ModelConfig config, Weights weights) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (TensorNames.Shape shape : TensorNames.shapes(config)) {
            boolean copied = config.tiedEmbeddings() && shape.name().equals(TensorNames.HEAD);
            float[] values = new float[shape.rows() * shape.columns()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) weights.at(copied ? TensorNames.EMBED : shape.name(), i / shape.columns(),
                        i % shape.columns());
            }
            float[] data = copied ? tensors.get(TensorNames.EMBED).readAll() : values;
            tensors.put(shape.name(), Tensor.of(shape.name(), shape.rows(), shape.columns(), data));
        }
        return new LanguageModel(config, tensors, Optional.empty(), "", Path.of("model"));
    }

    /** Returns a model as training begins: gains near 1, matrices that keep the size of what they multiply. */
    static LanguageModel random(ModelConfig config, long seed) {
        return of(config, randomWeights(config, seed));
    }

    static Weights randomWeights(ModelConfig config, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return (tensor, row, column) -> {
            double normal = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
            if (tensor.endsWith("norm")) {
                return 1 + 0.2 * normal;
            }
            return tensor.equals(TensorNames.EMBED) ? normal : 1.5 * normal / Math.sqrt(config.dim());
        };
    }

    /** Returns a sequence of random tokens. */
    static int[] tokens(SplittableRandom random, int length) {
        return random.ints(length, 0, VOCABULARY).toArray();
    }

    static Calibration calibration(LanguageModel model) throws IOException {
        return calibration(model, CALIBRATION_WINDOWS);
    }

    static Calibration calibration(LanguageModel model, int count) throws IOException {
        SplittableRandom random = new SplittableRandom(77);
        List<TokenSource> windows = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            windows.add(TokenSource.of(tokens(random, CONTEXT)));
        }
        return Calibration.run(model, windows, Progress.NONE);
    }

    static Map<String, MatrixScheme> schemes(LanguageModel model, WeightScheme weights, int activationBits) {
        Map<String, MatrixScheme> schemes = new LinkedHashMap<>();
        model.tensors().keySet().forEach(name ->
                schemes.put(name, new MatrixScheme(weights, Clip.MSE, activationBits)));
        return schemes;
    }

    static Lowered lower(LanguageModel model, WeightScheme weights, Numerics numerics) throws IOException {
        return LlamaLowering.lower("test", model, calibration(model), schemes(model, weights, 8), numerics, CONTEXT,
                Progress.NONE);
    }

    static Lowered lower(LanguageModel model) throws IOException {
        return lower(model, new WeightScheme.Integers(8, 0), Numerics.DEFAULT);
    }
}

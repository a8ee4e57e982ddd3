// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

import dev.burin.model.LanguageModel;
import dev.burin.model.ModelConfig;
import dev.burin.model.RopeStyle;
import dev.burin.model.Tensor;
import dev.burin.model.TensorNames;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Models of a few hundred random weights. */
final class Models {
    private Models() {
    }

    /** Returns a model whose weights lie within ±size. */
    static LanguageModel random(long seed, float size) {
        ModelConfig config = new ModelConfig(8, 6, 2, 2, 1, 4, 20, 16, 100, 1e-5f, RopeStyle.HALF, false);
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (TensorNames.Shape shape : TensorNames.shapes(config)) {
            float[] values = new float[shape.rows() * shape.columns()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextDouble(-1, 1) * size;
            }
            tensors.put(shape.name(), Tensor.of(shape.name(), shape.rows(), shape.columns(), values));
        }
        return new LanguageModel(config, tensors, Optional.empty(), "", Path.of("random"));
    }
}

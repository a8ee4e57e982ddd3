// SPDX-License-Identifier: EPL-2.0
package dev.burin.examples;

import dev.burin.base.progress.Progress;
import dev.burin.compile.lower.MatrixScheme;
import dev.burin.model.LanguageModel;
import dev.burin.model.tokenizer.Tokenizer;
import dev.burin.quantize.activations.Calibration;
import dev.burin.quantize.activations.TokenSource;
import dev.burin.quantize.weights.Clip;
import dev.burin.quantize.weights.WeightScheme;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What lowering a bundled model needs. */
final class Lowerings {
    private static final int MOST_TOKENS = 4096;

    private Lowerings() {
    }

    /** Calibrates on whole windows of the bundled text, each after the begin token. */
    static Calibration calibration(LanguageModel model, int length) throws IOException {
        Tokenizer tokenizer = model.tokenizer().orElseThrow();
        int[] text = tokenizer.encode(Bundled.calibration(), false);
        int begin = tokenizer.beginOfSequence().orElseThrow();
        int count = Math.min(text.length, MOST_TOKENS) / (length - 1);
        List<TokenSource> windows = IntStream.range(0, count).mapToObj(w -> {
            int[] window = new int[length];
            window[0] = begin;
            System.arraycopy(text, w * (length - 1), window, 1, length - 1);
            return TokenSource.of(window);
        }).toList();
        return Calibration.run(model, windows, Progress.NONE);
    }

    /** Returns the scheme for each matrix, int8 for the embedding, everywhere with int8 activations. */
    static Map<String, MatrixScheme> schemes(LanguageModel model, WeightScheme weights) {
        MatrixScheme scheme = new MatrixScheme(weights, Clip.MSE, 8);
        Map<String, MatrixScheme> schemes = new LinkedHashMap<>();
        model.tensors().keySet().forEach(name -> schemes.put(name, scheme));
        schemes.put("embed", MatrixScheme.INT8);
        return schemes;
    }
}

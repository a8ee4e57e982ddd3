// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.calibrate;

import dev.burin.model.LanguageModel;
import dev.burin.quantize.activations.TokenSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Text that a float model writes, sampled at temperature 1 from a fixed seed: what the model takes for likely is what its
 * activations were made for (data-free calibration, as in LLM-QAT, arXiv 2305.17888).
 */
final class SelfWrittenText implements TokenSource {
    private static final long SEED = 0x6275_7269_6EL;

    private final SplittableRandom random;
    private final int begin;
    private final int length;

    private SelfWrittenText(int window, int begin, int length) {
        this.random = new SplittableRandom(SEED + window);
        this.begin = begin;
        this.length = length;
    }

    /** Returns windows of that length, so many tokens in all, rounded down to whole windows but at least one. */
    static List<TokenSource> windows(LanguageModel model, int tokens, int length) {
        int begin = model.firstToken();
        return IntStream.range(0, Math.max(1, tokens / length))
                .mapToObj(window -> (TokenSource) new SelfWrittenText(window, begin, length)).toList();
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int token(int index, float[] logits) {
        return index == 0 ? begin : sample(logits);
    }

    /** Draws from the softmax of the logits; StrictMath, so that every machine draws the same. */
    private int sample(float[] logits) {
        double max = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            max = Math.max(max, logit);
        }
        double[] cumulative = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            sum += StrictMath.exp(logits[i] - max);
            cumulative[i] = sum;
        }
        double point = random.nextDouble() * sum;
        for (int i = 0; i < logits.length; i++) {
            if (point < cumulative[i]) {
                return i;
            }
        }
        return logits.length - 1;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.calibrate;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Text that a float model writes, sampled at temperature 1 from a fixed seed: what the model takes for likely is what its
 * activations were made for (data-free calibration, as in LLM-QAT, arXiv 2305.17888).
 */
final class SelfWrittenText {
    private static final long SEED = 0x6275_7269_6EL;
    /** The begin token of sentencepiece vocabularies, for models that come without a tokenizer. */
    private static final int USUAL_BEGIN = 1;

    private SelfWrittenText() {
    }

    /** Returns windows of that length, so many tokens in all, rounded down to whole windows but at least one. */
    static List<int[]> windows(LanguageModel model, int tokens, int length, Progress progress) throws ProblemException {
        FloatNetwork network = FloatNetwork.of(model);
        int begin = model.tokenizer().isPresent() ? model.tokenizer().get().beginOfSequence().orElse(0) : USUAL_BEGIN;
        int count = Math.max(1, tokens / length);
        progress.begin("Writing a calibration text", (long) count * length);
        int first = Math.min(begin, model.config().vocabulary() - 1);
        return new ArrayList<>(IntStream.range(0, count).parallel()
                .mapToObj(w -> window(network, first, new SplittableRandom(SEED + w), length, progress)).toList());
    }

    private static int[] window(FloatNetwork network, int begin, SplittableRandom random, int length,
            Progress progress) {
        FloatNetwork.State state = network.newState();
        int[] window = new int[length];
        window[0] = begin;
        for (int i = 1; i < length; i++) {
            window[i] = sample(network.step(state, window[i - 1]), random);
            progress.worked(1);
        }
        progress.worked(1);
        return window;
    }

    /** Draws from the softmax of the logits; StrictMath, so that every machine draws the same. */
    private static int sample(float[] logits, SplittableRandom random) {
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

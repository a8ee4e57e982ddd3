// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The statistics of all activations of a model on one text. Immutable once made. */
public final class Calibration {
    private static final int SAMPLES = 512;
    /** Squares of a million values below this have a sum that binary32 can hold. */
    private static final double LARGEST = 0x1p50;

    private final Map<String, ActivationStatistics> statistics;

    private Calibration(Map<String, ActivationStatistics> statistics) {
        this.statistics = statistics;
    }

    /**
     * Runs the float network over windows of tokens, each starting from an empty cache.
     *
     * @param windows no longer than the model's context; at least one token in all
     * @throws ProblemException {@code activation-too-large} if the float network overflows; {@code model-too-large}
     */
    public static Calibration run(LanguageModel model, List<TokenSource> windows, Progress progress)
            throws ProblemException {
        int count = windows.stream().mapToInt(TokenSource::length).sum();
        if (count == 0) {
            throw new IllegalArgumentException("no tokens to calibrate on");
        }
        FloatNetwork network = FloatNetwork.of(model);
        int stride = Math.max(1, count / SAMPLES);
        int[] starts = new int[windows.size()];
        for (int w = 1; w < starts.length; w++) {
            starts[w] = starts[w - 1] + windows.get(w - 1).length();
        }
        progress.begin("Calibrating on " + count + " tokens", count);
        List<Map<String, ActivationStatistics>> parts = IntStream.range(0, starts.length).parallel()
                .mapToObj(w -> observe(network, windows.get(w), starts[w], stride, progress)).toList();
        Map<String, ActivationStatistics> statistics = new TreeMap<>();
        for (Map<String, ActivationStatistics> part : parts) {
            part.forEach((name, seen) -> statistics.merge(name, seen, ActivationStatistics::append));
        }
        for (Map.Entry<String, ActivationStatistics> entry : statistics.entrySet()) {
            requireSafe(entry.getKey(), entry.getValue());
        }
        return new Calibration(statistics);
    }

    private static void requireSafe(String name, ActivationStatistics seen) throws ProblemException {
        for (int channel = 0; channel < seen.channels(); channel++) {
            if (!(seen.maximum(channel) < LARGEST)) {
                throw ProblemException.of(ProblemCode.ACTIVATION_TOO_LARGE, Location.NOWHERE, name, channel,
                        (float) seen.maximum(channel));
            }
        }
    }

    /** Runs one window; windows are work of their own, joined in their order so that sums round the same always. */
    private static Map<String, ActivationStatistics> observe(FloatNetwork network, TokenSource window, int start, int stride,
            Progress progress) {
        Map<String, ActivationStatistics> statistics = new HashMap<>();
        FloatNetwork.State state = network.newState();
        float[] logits = new float[0];
        for (int i = 0; i < window.length(); i++) {
            boolean keep = (start + i) % stride == 0;
            logits = network.step(state, window.token(i, logits), (name, values, length) -> statistics
                    .computeIfAbsent(name, key -> new ActivationStatistics(length)).add(values, keep));
            progress.worked(1);
        }
        return statistics;
    }

    /** Returns what was seen of the activation. @throws IllegalArgumentException if there is none of that name */
    public ActivationStatistics of(String activation) {
        ActivationStatistics found = statistics.get(activation);
        if (found == null) {
            throw new IllegalArgumentException("no activation " + activation + " was seen");
        }
        return found;
    }
}

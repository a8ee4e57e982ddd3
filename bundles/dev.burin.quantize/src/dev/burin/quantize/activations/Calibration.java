// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import java.util.Map;
import java.util.TreeMap;

/** The statistics of all activations of a model on one text. Immutable once made. */
public final class Calibration {
    private static final int SAMPLES = 256;

    private final Map<String, ActivationStatistics> statistics;

    private Calibration(Map<String, ActivationStatistics> statistics) {
        this.statistics = statistics;
    }

    /**
     * Runs the float network over the tokens, in windows of the model's context, each starting from an empty cache.
     *
     * @param tokens at least one token
     */
    public static Calibration run(LanguageModel model, int[] tokens, Progress progress) {
        if (tokens.length == 0) {
            throw new IllegalArgumentException("no tokens to calibrate on");
        }
        FloatNetwork network = FloatNetwork.of(model);
        Map<String, ActivationStatistics> statistics = new TreeMap<>();
        int stride = Math.max(1, tokens.length / SAMPLES);
        int context = model.config().context();
        progress.begin("Calibrating on " + tokens.length + " tokens", tokens.length);
        FloatNetwork.State state = network.newState();
        for (int i = 0; i < tokens.length; i++) {
            if (i % context == 0) {
                state = network.newState();
            }
            boolean keep = i % stride == 0;
            network.step(state, tokens[i], (name, values, length) -> statistics
                    .computeIfAbsent(name, key -> new ActivationStatistics(length)).add(values, keep));
            progress.worked(1);
        }
        return new Calibration(statistics);
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

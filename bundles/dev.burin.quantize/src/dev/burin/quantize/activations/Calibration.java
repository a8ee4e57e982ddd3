// SPDX-License-Identifier: EPL-2.0
package dev.burin.quantize.activations;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The statistics of all activations of a model on one text. Immutable once made. */
public final class Calibration {
    private static final int SAMPLES = 512;

    private final Map<String, ActivationStatistics> statistics;

    private Calibration(Map<String, ActivationStatistics> statistics) {
        this.statistics = statistics;
    }

    /**
     * Runs the float network over windows of tokens, each starting from an empty cache.
     *
     * @param windows token sequences no longer than the model's context; at least one token in all
     * @throws ProblemException if the model has values that are not finite
     */
    public static Calibration run(LanguageModel model, List<int[]> windows, Progress progress)
            throws ProblemException {
        int count = windows.stream().mapToInt(window -> window.length).sum();
        if (count == 0) {
            throw new IllegalArgumentException("no tokens to calibrate on");
        }
        FloatNetwork network = FloatNetwork.of(model);
        Map<String, ActivationStatistics> statistics = new TreeMap<>();
        int stride = Math.max(1, count / SAMPLES);
        progress.begin("Calibrating on " + count + " tokens", count);
        int done = 0;
        for (int[] window : windows) {
            FloatNetwork.State state = network.newState();
            for (int token : window) {
                boolean keep = done++ % stride == 0;
                network.step(state, token, (name, values, length) -> statistics
                        .computeIfAbsent(name, key -> new ActivationStatistics(length)).add(values, keep));
                progress.worked(1);
            }
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

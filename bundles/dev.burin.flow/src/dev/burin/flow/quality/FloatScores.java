// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

import dev.burin.base.progress.Progress;
import dev.burin.model.reference.FloatNetwork;
import java.util.List;

/**
 * The float network's log-probabilities on a text: made once, compared with several integer networks.
 *
 * @param windows the text
 * @param logits  by window: positions × vocabulary, row-major
 */
public record FloatScores(Windows windows, int vocabulary, List<float[]> logits) {

    public FloatScores {
        logits = List.copyOf(logits);
    }

    /** Runs the float network over the windows, on all cores. */
    public static FloatScores of(FloatNetwork network, Windows windows, Progress progress) {
        progress.begin("Scoring with the float network", windows.positions());
        int vocabulary = network.config().vocabulary();
        List<float[]> logits = windows.inputs().parallelStream().map(input -> {
            float[] scores = new float[input.length * vocabulary];
            FloatNetwork.State state = network.newState();
            for (int i = 0; i < input.length; i++) {
                System.arraycopy(network.step(state, input[i]), 0, scores, i * vocabulary, vocabulary);
                progress.worked(1);
            }
            return scores;
        }).toList();
        return new FloatScores(windows, vocabulary, logits);
    }
}

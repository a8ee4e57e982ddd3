// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

import dev.burin.base.progress.Progress;
import dev.burin.network.IntegerNetwork;
import dev.burin.simulate.engine.Engine;
import dev.burin.simulate.engine.Sequence;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Compares an integer network with float scores, on all cores. */
public final class Comparison {
    private final IntegerNetwork network;
    private final FloatScores scores;
    private final Progress progress;
    private final Queue<Engine> engines = new ConcurrentLinkedQueue<>();

    private Comparison(IntegerNetwork network, FloatScores scores, Progress progress) {
        this.network = network;
        this.scores = scores;
        this.progress = progress;
    }

    /** Runs the integer network over the text that the scores are of. */
    public static Quality of(IntegerNetwork network, FloatScores scores, Progress progress) {
        progress.begin("Scoring with the integer network", scores.windows().positions());
        Comparison comparison = new Comparison(network, scores, progress);
        List<Quality.Sums> sums = IntStream.range(0, scores.windows().inputs().size()).parallel()
                .mapToObj(comparison::window).toList();
        return sums.stream().reduce(Quality.Sums.NONE, Quality.Sums::plus).mean();
    }

    private Quality.Sums window(int w) {
        Engine idle = engines.poll();
        Engine engine = idle == null ? Engine.of(network) : idle;
        int[] input = scores.windows().inputs().get(w);
        int[] target = scores.windows().targets().get(w);
        Sequence sequence = engine.newSequence();
        PositionScore score = new PositionScore(network.logits().scale().step(0), scores.vocabulary());
        for (int from = 0; from < input.length; from += Engine.MAX_LANES) {
            int lanes = Math.min(Engine.MAX_LANES, input.length - from);
            engine.begin();
            for (int lane = 0; lane < lanes; lane++) {
                engine.add(sequence, input[from + lane]);
            }
            engine.run();
            for (int lane = 0; lane < lanes; lane++) {
                engine.logits(lane, score.integers());
                score.add(scores.logits().get(w), from + lane, target[from + lane]);
            }
            progress.worked(lanes);
        }
        engines.add(engine);
        return score.sums();
    }
}

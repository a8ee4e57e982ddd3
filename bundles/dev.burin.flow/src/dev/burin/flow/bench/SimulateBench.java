// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.bench;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.flow.Project;
import dev.burin.flow.RejectedSpecException;
import dev.burin.flow.cache.BuildCache;
import dev.burin.model.LanguageModel;
import dev.burin.model.Models;
import dev.burin.model.reference.FloatNetwork;
import dev.burin.network.IntegerNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Measures simulation: generation at batch 1 and scoring in batch, warm, in one thread, per CPU second; a whole cold run,
 * in wall time; and the peer in turn with them, so that all see the same machine.
 *
 * @param tokens  tokens generated from the begin token, at most the context
 * @param program how to start burin in a process of its own; arguments are put behind
 * @param peer    llama2.c's {@code run}, for a spec whose model is a llama2.c file
 */
public record SimulateBench(Path spec, BuildCache cache, int tokens, List<String> program, Optional<Path> peer) {
    private static final int ROUNDS = 5;
    private static final int COLD_RUNS = 3;

    /**
     * What was measured; rates are tokens per CPU second, medians over rounds.
     *
     * @param tokens           tokens of one text
     * @param generation       at batch 1
     * @param scoring          in batch
     * @param peer             of the peer; empty without one
     * @param generationRatio  generation over peer
     * @param scoringRatio     scoring over peer
     * @param coldSeconds      wall time of {@code burin simulate} with nothing built before
     * @param coldBuiltSeconds the same, the network having been built before
     */
    public record Result(int tokens, double generation, double scoring, OptionalDouble peer,
            OptionalDouble generationRatio, OptionalDouble scoringRatio, double coldSeconds, double coldBuiltSeconds) {
    }

    /**
     * Measures.
     *
     * @throws RejectedSpecException if the spec has errors
     * @throws ProblemException      if spec or model cannot be used, or the peer cannot be run
     */
    public Result run(Progress progress) throws IOException {
        Project project = Project.open(spec, progress);
        IntegerNetwork network = cache.lowered(project.plan(), project.model(), progress).network();
        int[] text = greedyText(project.model(), Math.min(tokens, network.context()));
        Optional<Llama2cPeer> other = peer(project, text.length);
        progress.begin("Warming up", 1);
        EngineSpeed speed = new EngineSpeed(network, text);
        speed.warmUp(progress);
        List<Double> generation = new ArrayList<>();
        List<Double> scoring = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        progress.begin("Measuring", ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            generation.add(speed.generation());
            if (other.isPresent()) {
                peers.add(other.get().rate(progress));
            }
            scoring.add(speed.scoring());
            progress.worked(1);
        }
        return result(text.length, median(generation), median(scoring), peers, progress);
    }

    private Result result(int length, double generation, double scoring, List<Double> peers, Progress progress)
            throws ProblemException {
        List<String> cold = new ArrayList<>(program);
        cold.addAll(List.of("simulate", spec.toString(), "--json", "--tokens", Integer.toString(length)));
        List<String> anew = new ArrayList<>(cold);
        anew.add("--no-cache");
        progress.begin("Measuring cold runs", 1);
        double coldSeconds = ColdRun.seconds(anew, COLD_RUNS, progress);
        double builtSeconds = ColdRun.seconds(cold, COLD_RUNS, progress);
        OptionalDouble peerRate = peers.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(peers));
        return new Result(length, generation, scoring, peerRate, ratio(generation, peerRate), ratio(scoring, peerRate),
                coldSeconds, builtSeconds);
    }

    private Optional<Llama2cPeer> peer(Project project, int length) throws ProblemException {
        if (peer.isEmpty()) {
            return Optional.empty();
        }
        Path model = project.plan().model();
        Optional<Path> tokenizer = project.plan().tokenizer();
        Path file = tokenizer.isPresent() ? tokenizer.get() : Models.describe(model).tokenizer().orElse(model);
        return Optional.of(new Llama2cPeer(peer.get(), model, file, length));
    }

    /** Returns what the float model writes greedily, up to where the peer stops: at the begin token. */
    private static int[] greedyText(LanguageModel model, int most) throws ProblemException {
        FloatNetwork network = FloatNetwork.of(model);
        FloatNetwork.State state = network.newState();
        int begin = model.firstToken();
        int[] text = new int[most];
        text[0] = begin;
        for (int i = 1; i < most; i++) {
            text[i] = best(network.step(state, text[i - 1]));
            if (text[i] == begin) {
                return Arrays.copyOf(text, i);
            }
        }
        return text;
    }

    private static int best(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return best;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static OptionalDouble ratio(double own, OptionalDouble other) {
        return other.isPresent() ? OptionalDouble.of(own / other.getAsDouble()) : OptionalDouble.empty();
    }
}

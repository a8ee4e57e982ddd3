// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.ChipCompiler;
import dev.burin.compile.calibrate.TextTokens;
import dev.burin.compile.plan.Plan;
import dev.burin.flow.cache.BuildCache;
import dev.burin.flow.quality.Ablation;
import dev.burin.flow.quality.Comparison;
import dev.burin.flow.quality.FloatScores;
import dev.burin.flow.quality.Quality;
import dev.burin.flow.quality.Windows;
import dev.burin.model.LanguageModel;
import dev.burin.model.reference.FloatNetwork;
import dev.burin.network.IntegerNetwork;
import dev.burin.quantize.activations.Calibration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures a spec's quality on a text, through the integer network.
 *
 * @param text      a UTF-8 text
 * @param positions most positions to score
 * @param breakdown whether to measure the variants of {@link Ablation} too
 */
public record Evaluate(Path spec, BuildCache cache, Path text, int positions, boolean breakdown) {
    /** Positions scored if nothing is said. */
    public static final int USUAL_POSITIONS = 8192;

    /**
     * What was measured.
     *
     * @param breakdown by variant; empty if not asked for
     */
    public record Result(Quality quality, Map<Ablation, Quality> breakdown) {
        public Result {
            breakdown = Collections.unmodifiableMap(new LinkedHashMap<>(breakdown));
        }
    }

    /**
     * Runs both networks over the text.
     *
     * @throws RejectedSpecException if the spec has errors
     * @throws ProblemException      if spec, model or a text cannot be used
     */
    public Result run(Progress progress) throws IOException {
        Project project = Project.open(spec, progress);
        Windows windows = windows(project);
        FloatScores scores = FloatScores.of(FloatNetwork.of(project.model()), windows, progress);
        IntegerNetwork network = cache.lowered(project.plan(), project.model(), progress).network();
        Quality quality = Comparison.of(network, scores, progress);
        return new Result(quality, breakdown ? variants(project, quality, scores, progress) : Map.of());
    }

    private Windows windows(Project project) throws ProblemException {
        LanguageModel model = project.model();
        int[] tokens = TextTokens.of(text, model, positions, new Location.InFile(spec.toString()));
        Windows windows = Windows.of(tokens, model.tokenizer().orElseThrow().beginOfSequence(),
                project.plan().context(), positions);
        if (windows.positions() == 0) {
            throw ProblemException.of(ProblemCode.TEXT_EMPTY, new Location.InFile(text.toString()), text);
        }
        return windows;
    }

    private static Map<Ablation, Quality> variants(Project project, Quality asSpecified, FloatScores scores,
            Progress progress) throws ProblemException {
        Calibration calibration = ChipCompiler.calibrate(project.plan(), project.model(), progress);
        Map<Ablation, Quality> qualities = new LinkedHashMap<>();
        qualities.put(Ablation.SPEC, asSpecified);
        for (Ablation ablation : EnumSet.complementOf(EnumSet.of(Ablation.SPEC))) {
            Plan plan = ablation.of(project.plan());
            qualities.put(ablation, Comparison.of(
                    ChipCompiler.lower(plan, project.model(), calibration, progress).network(), scores, progress));
        }
        return qualities;
    }
}

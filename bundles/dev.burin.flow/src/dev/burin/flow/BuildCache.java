// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.compile.ChipCompiler;
import dev.burin.compile.lower.Lowered;
import dev.burin.compile.plan.Plan;
import dev.burin.fabric.Embedding;
import dev.burin.simulate.schedule.MatrixTiming;
import java.util.Map;

/** Builds chips, and takes what an earlier run has built. */
public record BuildCache() {
    /** Builds everything anew. */
    public static final BuildCache NONE = new BuildCache();

    public static BuildCache standard() {
        return NONE;
    }

    Lowered lowered(Project project, Progress progress) throws ProblemException {
        Plan plan = project.plan();
        return ChipCompiler.lower(plan, project.model(), ChipCompiler.calibrate(plan, project.model(), progress),
                progress);
    }

    Map<String, MatrixTiming> timings(Project project, Lowered lowered, Progress progress) {
        return MatrixTiming.of(ChipCompiler.embed(project.plan(), lowered.network(), progress).values());
    }

    Chip chip(Project project, Progress progress) throws ProblemException {
        Plan plan = project.plan();
        Lowered lowered = lowered(project, progress);
        Map<String, Embedding> embeddings = ChipCompiler.embed(plan, lowered.network(), progress);
        return new Chip(plan, project.model().sha256(), lowered, embeddings,
                ChipCompiler.place(plan, lowered.network(), embeddings, progress),
                ChipCompiler.schedule(plan, lowered.network(), embeddings, plan.simulation().users()));
    }
}

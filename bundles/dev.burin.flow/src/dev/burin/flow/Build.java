// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.flow.cache.BuildCache;
import dev.burin.rom.RomMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Quantizes, lowers, embeds and places a spec's model, and says what it costs. */
public record Build(Path spec, BuildCache cache) {

    /**
     * What was built.
     *
     * @param specHash SHA-256 of the spec that it was built by, lower-case hexadecimal
     * @param problems of spec and placement; a placement with errors still has a report
     */
    public record Result(Chip chip, String specHash, BuildReport report, List<Problem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }

        /** Lays out the ROM image that an export would write, without writing it. */
        public RomMemory rom(Progress progress) {
            return RomMemory.of(Export.romContent(chip, specHash), progress);
        }
    }

    /**
     * Builds the chip.
     *
     * @throws RejectedSpecException if the spec has errors
     * @throws ProblemException      if spec, model or calibration text cannot be used
     */
    public Result run(Progress progress) throws IOException {
        Project project = Project.open(spec, progress);
        Chip chip = cache.chip(project.plan(), project.model(), progress);
        List<Problem> problems = new ArrayList<>(project.warnings());
        problems.addAll(project.located(chip.placement().problems()));
        return new Result(chip, project.specHash(), BuildReport.of(chip), problems);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.Chip;
import dev.burin.flow.cache.BuildCache;
import dev.burin.rom.RomContent;
import dev.burin.rom.RomImage;
import dev.burin.rom.verify.RomVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Proves that a ROM image holds exactly the weights of a spec's network, or says where it does not. */
public record RomVerify(Path image, Path spec, BuildCache cache) {

    /**
     * What was found.
     *
     * @param weights weights compared
     */
    public record Result(List<Problem> problems, long weights) {
        public Result {
            problems = List.copyOf(problems);
        }

        /** Returns whether image and network agree. */
        public boolean good() {
            return RomVerifier.good(problems);
        }
    }

    /**
     * Builds the network and reads the image back.
     *
     * @throws RejectedSpecException if the spec has errors
     * @throws ProblemException      if spec, model or image cannot be used
     */
    public Result run(Progress progress) throws IOException {
        try (RomImage opened = RomInspect.open(image)) {
            Project project = Project.open(spec, progress);
            Chip chip = cache.chip(project.plan(), project.model(), progress);
            RomContent content = Export.romContent(project, chip);
            return new Result(RomVerifier.verify(opened, content, progress), content.weights());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow;

import dev.burin.base.io.Hashes;
import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemException;
import dev.burin.base.progress.Progress;
import dev.burin.compile.plan.Plan;
import dev.burin.compile.plan.Planner;
import dev.burin.lang.WaferSpecs;
import dev.burin.model.LanguageModel;
import dev.burin.model.Models;
import dev.burin.spec.WaferSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * A spec that can be built, opened with its model.
 *
 * @param file     the spec
 * @param specHash SHA-256 of the spec's text, lower-case hexadecimal
 * @param plan     the spec with everything decided
 * @param model    its model
 * @param warnings what the checks found, none of it an error
 */
public record Project(Path file, String specHash, Plan plan, LanguageModel model, List<Problem> warnings) {

    public Project {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads and checks a spec and opens its model.
     *
     * @throws RejectedSpecException if the spec has errors
     * @throws ProblemException      if spec or model cannot be used
     */
    public static Project open(Path file, Progress progress) throws IOException {
        progress.begin("Reading " + file.getFileName(), 1);
        WaferSpecs.Result read = WaferSpecs.parse(file);
        if (read.hasErrors()) {
            throw new RejectedSpecException(read.problems());
        }
        WaferSpec spec = read.spec().orElseThrow();
        Path folder = folder(file);
        Plan plan = located(file, () -> Planner.plan(spec, folder, Models.describe(Planner.modelFile(spec, folder))));
        LanguageModel model = Models.open(plan.model(), plan.tokenizer(), progress);
        String hash = HexFormat.of().formatHex(Hashes.sha256(read.text().getBytes(StandardCharsets.UTF_8)));
        return new Project(file, hash, plan, model, read.problems());
    }

    static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** Something that may find a problem. */
    private interface Step<T> {
        T run() throws ProblemException;
    }

    /** Gives problems without a place the spec as their place. */
    private static <T> T located(Path file, Step<T> step) throws ProblemException {
        try {
            return step.run();
        } catch (ProblemException e) {
            if (e.problem().location() instanceof Location.Nowhere) {
                throw new ProblemException(e.problem().at(new Location.InFile(file.toString())), e);
            }
            throw e;
        }
    }
}

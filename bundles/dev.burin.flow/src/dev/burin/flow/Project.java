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
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A spec that can be built, opened with its model.
 *
 * @param file     the spec
 * @param specHash SHA-256 of the spec's text, lower-case hexadecimal
 * @param plan     the spec with everything decided
 * @param model    its model
 * @param warnings what the checks found, none of it an error
 * @param places   where the spec states its tiles, by name
 */
public record Project(Path file, String specHash, Plan plan, LanguageModel model, List<Problem> warnings,
        Map<String, Location> places) {

    public Project {
        warnings = List.copyOf(warnings);
        places = Map.copyOf(places);
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
        return new Project(file, hash, plan, model, read.problems(), places(file, spec));
    }

    /** Gives problems without a place one in the spec: that of the tile they name first, or the spec as a whole. */
    public List<Problem> located(List<Problem> problems) {
        return problems.stream().map(problem -> problem.location() instanceof Location.Nowhere
                ? problem.at(place(problem)) : problem).toList();
    }

    private Location place(Problem problem) {
        Location whole = new Location.InFile(file.toString());
        return problem.arguments().isEmpty() ? whole : places.getOrDefault(problem.arguments().get(0), whole);
    }

    private static Map<String, Location> places(Path file, WaferSpec spec) {
        Map<String, Location> places = new HashMap<>();
        if (spec.getPlacement() != null) {
            for (Tile tile : spec.getPlacement().getTiles()) {
                WaferSpecs.location(tile, file.toString()).ifPresent(place -> places.put(tile.getName(), place));
            }
        }
        return places;
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

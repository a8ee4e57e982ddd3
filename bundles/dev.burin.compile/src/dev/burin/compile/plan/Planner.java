// SPDX-License-Identifier: EPL-2.0
package dev.burin.compile.plan;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.ProblemCode;
import dev.burin.base.problem.ProblemException;
import dev.burin.compile.lower.MatrixScheme;
import dev.burin.compile.lower.Numerics;
import dev.burin.fabric.FabricChoice;
import dev.burin.lang.facts.MatrixRules;
import dev.burin.model.ModelDescription;
import dev.burin.spec.AddersFabric;
import dev.burin.spec.AttentionSettings;
import dev.burin.spec.Fabric;
import dev.burin.spec.FoldedFabric;
import dev.burin.spec.SpecFactory;
import dev.burin.spec.WaferSpec;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Expands a spec to a plan. The spec must have passed the checks of {@code dev.burin.lang} without an error: what those
 * forbid is not looked for again.
 */
public final class Planner {
    private final WaferSpec spec;
    private final Path folder;
    private final ModelDescription model;
    private final MatrixNames names;

    private Planner(WaferSpec spec, Path folder, ModelDescription model) {
        this.spec = spec;
        this.folder = folder;
        this.model = model;
        this.names = new MatrixNames(model);
    }

    /**
     * Returns the model's file as the spec names it.
     *
     * @param folder folder of the spec, which paths are relative to
     * @throws ProblemException {@code build-needs-model} if the spec names none
     */
    public static Path modelFile(WaferSpec spec, Path folder) throws ProblemException {
        if (spec.getModel() == null || spec.getModel().getFile() == null) {
            throw ProblemException.of(ProblemCode.BUILD_NEEDS_MODEL, Location.NOWHERE, spec.getName());
        } else if (spec.getNetwork() != null && !spec.getNetwork().getLayers().isEmpty()) {
            throw ProblemException.of(ProblemCode.BUILD_NEEDS_FAMILY, Location.NOWHERE, spec.getNetwork().getName());
        }
        return folder.resolve(spec.getModel().getFile()).normalize();
    }

    /**
     * Expands a spec.
     *
     * @param folder folder of the spec, which paths are relative to
     * @param model  what the headers of {@link #modelFile} say
     * @throws ProblemException if the spec names no model, or a geometry that is impossible
     */
    public static Plan plan(WaferSpec spec, Path folder, ModelDescription model) throws ProblemException {
        return new Planner(spec, folder, model).plan();
    }

    private Plan plan() throws ProblemException {
        AttentionSettings attention =
                spec.getAttention() == null ? SpecFactory.eINSTANCE.createAttentionSettings() : spec.getAttention();
        Optional<Path> tokenizer = Optional.ofNullable(spec.getModel().getTokenizer())
                .map(name -> folder.resolve(name).normalize());
        int context = attention.isSetContext() ? attention.getContext() : model.config().context();
        return new Plan(spec.getName(), modelFile(spec, folder), tokenizer, schemes(), fabrics(),
                numerics(attention), context, attention.getLanes(), calibration(),
                WaferPlans.process(spec), WaferPlans.placement(spec, names),
                RunPlans.simulation(spec), RunPlans.exports(spec));
    }

    private Map<String, MatrixScheme> schemes() {
        Map<String, MatrixScheme> schemes = new LinkedHashMap<>();
        names.all().forEach(name -> schemes.put(name, Schemes.of(MatrixRules.of(spec, name))));
        return schemes;
    }

    private Map<String, FabricChoice> fabrics() {
        Map<String, FabricChoice> fabrics = new LinkedHashMap<>();
        for (String name : names.products()) {
            fabrics.put(name, MatrixRules.of(spec, name).fabric().map(Planner::choice)
                    .orElseGet(FabricChoice.Adders::new));
        }
        return fabrics;
    }

    private static FabricChoice choice(Fabric fabric) {
        if (fabric instanceof FoldedFabric folded) {
            return new FabricChoice.Folded(folded.getFactor());
        }
        AddersFabric adders = (AddersFabric) fabric;
        return new FabricChoice.Adders(adders.getExtraDepth(), adders.getRegisterEvery());
    }

    private Numerics numerics(AttentionSettings attention) {
        Numerics usual = Numerics.DEFAULT;
        return new Numerics(usual.residual(), usual.query(), attention.getCacheBits(), usual.gate(), usual.silu(),
                usual.logits(), spec.getAccumulatorBits(), usual.equalization());
    }

    private CalibrationPlan calibration() {
        var stated = spec.getCalibration() == null ? SpecFactory.eINSTANCE.createCalibration() : spec.getCalibration();
        Optional<Path> text =
                Optional.ofNullable(stated.getTextFile()).map(name -> folder.resolve(name).normalize());
        return new CalibrationPlan(text, stated.getTokens());
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.flow.quality;

import dev.burin.compile.lower.MatrixScheme;
import dev.burin.compile.lower.Numerics;
import dev.burin.compile.plan.Plan;
import dev.burin.quantize.weights.Clip;
import dev.burin.quantize.weights.WeightScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which part of the quantization costs what. Each variant is the same network with one part as fine as the integer
 * network can have it; what then is left in KL is the cost of all other parts.
 */
public enum Ablation {
    /** As the spec says. */
    SPEC("as the spec says", plan -> plan),
    /** Weights in int8 with a scale for every few columns. */
    FINE_WEIGHTS("weights fine", plan -> plan.with(plan.numerics(), fineWeights(plan.schemes()))),
    /** Activations that matrices read in 14 bits. */
    FINE_ACTIVATIONS("activations fine", plan -> plan.with(plan.numerics(), fineActivations(plan.schemes()))),
    /** Keys and values in 12 bits. */
    FINE_CACHE("key-value cache fine", plan -> plan.with(fineCache(plan.numerics()), plan.schemes())),
    /** Queries in 12 bits, SiLU gate in 14 and 16 bits, residual and logits in 20 bits. */
    FINE_REST("queries, gate, residual and logits fine", plan -> plan.with(fineRest(plan.numerics()), plan.schemes())),
    /** All of them: what is left is integer norm, softmax and rotation. */
    FINE_ALL("all of these fine", plan -> plan.with(fineCache(fineRest(plan.numerics())),
            fineActivations(fineWeights(plan.schemes()))));

    private static final int FINE_GROUP = 4;
    private static final int FINE_ACTIVATION_BITS = 14;
    private static final int FINE_CACHE_BITS = 12;

    private final String text;
    private final UnaryOperator<Plan> change;

    Ablation(String text, UnaryOperator<Plan> change) {
        this.text = text;
        this.change = change;
    }

    /** Returns what the variant is, in words. */
    public String text() {
        return text;
    }

    /** Returns the plan of the variant. */
    public Plan of(Plan plan) {
        return change.apply(plan);
    }

    private static Numerics fineCache(Numerics usual) {
        return new Numerics(usual.residual(), usual.query(), FINE_CACHE_BITS, usual.gate(), usual.silu(),
                usual.logits(), usual.accumulator(), usual.equalization());
    }

    private static Numerics fineRest(Numerics usual) {
        return new Numerics(20, 12, usual.cache(), 14, 16, 20, 32, usual.equalization());
    }

    /** The embedding table is looked up, not multiplied, and keeps a scale per row. */
    private static Map<String, MatrixScheme> fineWeights(Map<String, MatrixScheme> schemes) {
        Map<String, MatrixScheme> fine = new LinkedHashMap<>();
        schemes.forEach((name, scheme) -> fine.put(name, new MatrixScheme(
                new WeightScheme.Integers(8, name.equals("embed") ? 0 : FINE_GROUP), Clip.MAX, scheme.activationBits())));
        return fine;
    }

    private static Map<String, MatrixScheme> fineActivations(Map<String, MatrixScheme> schemes) {
        Map<String, MatrixScheme> fine = new LinkedHashMap<>();
        schemes.forEach((name, scheme) -> fine.put(name,
                new MatrixScheme(scheme.weights(), scheme.clip(), FINE_ACTIVATION_BITS)));
        return fine;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.facts;

import dev.burin.base.text.NamePattern;
import dev.burin.spec.Clip;
import dev.burin.spec.Fabric;
import dev.burin.spec.FabricRule;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.WaferSpec;
import dev.burin.spec.WeightScheme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the rules of a spec say about one matrix: of each part, what the last rule states that selects the matrix and
 * states the part at all. A part that no rule states is empty.
 *
 * @param weights        the scheme of the weights
 * @param activationBits the width of the activations that the matrix reads, in bits, sign included
 * @param clip           where the scale puts the largest code
 * @param fabric         how the matrix is embedded in hardware
 */
public record MatrixRules(Optional<WeightScheme> weights, OptionalInt activationBits, Optional<Clip> clip,
        Optional<Fabric> fabric) {

    /** Returns what the spec says about the matrix or norm of this stable name, such as {@code layers.0.mlp.up}. */
    public static MatrixRules of(WaferSpec spec, String name) {
        Optional<WeightScheme> weights = Optional.empty();
        OptionalInt activationBits = OptionalInt.empty();
        Optional<Clip> clip = Optional.empty();
        Optional<Fabric> fabric = Optional.empty();
        for (QuantizeRule rule : spec.getQuantizeRules()) {
            if (selects(rule.getSelectors(), name)) {
                weights = rule.getWeights() == null ? weights : Optional.of(rule.getWeights());
                activationBits = rule.isSetActivationBits() ? OptionalInt.of(rule.getActivationBits()) : activationBits;
                clip = rule.isSetClip() ? Optional.of(rule.getClip()) : clip;
            }
        }
        for (FabricRule rule : spec.getFabricRules()) {
            if (selects(rule.getSelectors(), name)) {
                fabric = rule.getFabric() == null ? fabric : Optional.of(rule.getFabric());
            }
        }
        return new MatrixRules(weights, activationBits, clip, fabric);
    }

    /** Returns whether one of the selectors is about the name: by its pattern, or by reference to the very layer. */
    public static boolean selects(List<Selector> selectors, String name) {
        return selectors.stream().anyMatch(selector -> selector.getLayer() != null
                ? name.equals(selector.getLayer().getName())
                : selector.getPattern() != null && new NamePattern(selector.getPattern()).matches(name));
    }
}

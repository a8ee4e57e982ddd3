// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;

import com.google.inject.Inject;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.model.TensorNames;
import dev.burin.spec.DigitsScheme;
import dev.burin.spec.FabricRule;
import dev.burin.spec.FoldedFabric;
import dev.burin.spec.IntegerScheme;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.WaferSpec;
import dev.burin.spec.WeightScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Widths, groups and folding against the shapes of the matrices; one report per rule. */
final class WidthChecks extends SpecChecks {
    private static final int DEFAULT_BITS = 8;

    @Inject
    private ModelLookup lookup;

    @Check(CheckType.FAST)
    public void sumsFitTheAccumulator(WaferSpec spec) {
        NetworkView network = lookup.network(spec);
        List<QuantizeRule> rules = spec.getQuantizeRules();
        Map<String, QuantizeRule> weights = RuleOutcome
                .of(network, rules, QuantizeRule::getSelectors, rule -> rule.getWeights() != null).winners();
        Map<String, QuantizeRule> activations = RuleOutcome
                .of(network, rules, QuantizeRule::getSelectors, QuantizeRule::isSetActivationBits).winners();
        Map<EObject, Overflow> worst = new LinkedHashMap<>();
        network.shapes().forEach((name, shape) -> {
            QuantizeRule weighting = weights.get(name);
            QuantizeRule activating = activations.get(name);
            int activationBits = activating == null ? DEFAULT_BITS : activating.getActivationBits();
            if (shape.matrix() && !isLookup(name)) {
                Sum sum = Sum.of(weighting == null ? null : weighting.getWeights(), activationBits, shape.columns());
                EObject culprit = weighting != null ? weighting : activating != null ? activating : spec;
                EObject at = culprit == weighting ? weighting.getWeights() : culprit;
                if (sum.bits() > spec.getAccumulatorBits()) {
                    worst.merge(culprit, new Overflow(name, at, activationBits, sum),
                            (before, now) -> now.sum().bits() > before.sum().bits() ? now : before);
                }
            }
        });
        worst.forEach((culprit, found) -> report(ProblemCode.SPEC_ACCUMULATOR_OVERFLOW, culprit, feature(found.at()),
                found.name(), found.sum().weightBits(), found.activationBits(), found.sum().inputs(), found.sum().bits(),
                spec.getAccumulatorBits()));
    }

    /** The widest sum that a rule makes. */
    private record Overflow(String name, EObject at, int activationBits, Sum sum) {
    }

    private static EStructuralFeature feature(EObject culprit) {
        return culprit instanceof WaferSpec spec
                ? spec.isSetAccumulatorBits() ? WAFER_SPEC__ACCUMULATOR_BITS : WAFER_SPEC__NAME
                : culprit instanceof WeightScheme ? QUANTIZE_RULE__WEIGHTS : QUANTIZE_RULE__ACTIVATION_BITS;
    }

    /** The embedding is looked up, not multiplied. */
    private static boolean isLookup(String name) {
        return name.equals(TensorNames.EMBED);
    }

    /** The worst sum of products: every code and every activation at its largest, all of one sign. */
    private record Sum(int weightBits, int inputs, int bits) {

        static Sum of(WeightScheme scheme, int activationBits, int columns) {
            int weightBits = scheme instanceof IntegerScheme integers ? integers.getBits()
                    : scheme instanceof DigitsScheme digits ? digits.getWithinBits() : scheme == null ? DEFAULT_BITS : 2;
            int inputs = scheme != null && scheme.isSetGroupSize() ? Math.min(scheme.getGroupSize(), columns) : columns;
            if (weightBits < 2 || weightBits > 32 || activationBits < 2 || activationBits > 32) {
                return new Sum(weightBits, inputs, 0);
            }
            double worst = (double) inputs * ((1L << weightBits - 1) - 1) * ((1L << activationBits - 1) - 1);
            return new Sum(weightBits, inputs, worst < 1 ? 1 : Math.getExponent(worst) + 2);
        }
    }

    @Check(CheckType.FAST)
    public void groupsCoverRows(QuantizeRule rule) {
        WeightScheme scheme = rule.getWeights();
        if (scheme == null || !scheme.isSetGroupSize() || scheme.getGroupSize() < 1
                || !(rule.eContainer() instanceof WaferSpec spec)) {
            return;
        }
        firstUneven(lookup.network(spec), rule, QUANTIZE_RULE__SELECTORS, scheme.getGroupSize(), name -> true,
                (name, columns) -> report(ProblemCode.SPEC_NOT_DIVISIBLE, scheme, WEIGHT_SCHEME__GROUP_SIZE,
                        "the columns of " + name, columns, "the group size", scheme.getGroupSize()));
    }

    @Check(CheckType.FAST)
    public void foldingDivides(FabricRule rule) {
        if (rule.getFabric() instanceof FoldedFabric folded && folded.getFactor() >= 1
                && rule.eContainer() instanceof WaferSpec spec) {
            firstUneven(lookup.network(spec), rule, FABRIC_RULE__SELECTORS, folded.getFactor(), name -> !isLookup(name),
                    (name, columns) -> report(ProblemCode.SPEC_FOLD_UNEVEN, folded, FOLDED_FABRIC__FACTOR,
                            folded.getFactor(), columns, name));
        }
    }

    private interface Uneven {
        void found(String name, int columns);
    }

    private static void firstUneven(NetworkView network, EObject rule, EReference selectors, int divisor,
            Predicate<String> concerned, Uneven report) {
        for (Object selector : (List<?>) rule.eGet(selectors)) {
            for (String name : network.selectedMatrices((Selector) selector)) {
                int columns = network.shapes().get(name).columns();
                if (concerned.test(name) && columns % divisor != 0) {
                    report.found(name, columns);
                    return;
                }
            }
        }
    }
}

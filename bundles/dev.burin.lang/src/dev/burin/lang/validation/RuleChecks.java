// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.*;

import com.google.inject.Inject;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.spec.FabricRule;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Rules that contradict each other or have no effect. */
final class RuleChecks extends SpecChecks {
    @Inject
    private ModelLookup lookup;

    @Check(CheckType.FAST)
    public void quantizeRulesHaveAnEffect(WaferSpec spec) {
        NetworkView network = lookup.network(spec);
        List<QuantizeRule> rules = spec.getQuantizeRules();
        Set<EObject> contradicted = new HashSet<>();
        Map<QuantizeRule, Boolean> useless = new HashMap<>();
        for (EStructuralFeature aspect : aspects()) {
            contradicted.addAll(contradictions(rules, aspect, QuantizeRule::getSelectors));
            RuleOutcome<QuantizeRule> outcome =
                    RuleOutcome.of(network, rules, QuantizeRule::getSelectors, rule -> rule.eIsSet(aspect));
            Set<QuantizeRule> losers = outcome.losers();
            outcome.names().keySet().forEach(rule -> useless.merge(rule, losers.contains(rule), Boolean::logicalAnd));
        }
        for (QuantizeRule rule : rules) {
            if (useless.getOrDefault(rule, false) && !contradicted.contains(rule)) {
                report(ProblemCode.SPEC_RULE_SHADOWED, rule, QUANTIZE_RULE__SELECTORS, text(rule.getSelectors()));
            }
            if (aspects().stream().noneMatch(rule::eIsSet)) {
                empty(rule, QUANTIZE_RULE__SELECTORS);
            }
        }
    }

    @Check(CheckType.FAST)
    public void fabricRulesHaveAnEffect(WaferSpec spec) {
        List<FabricRule> rules = spec.getFabricRules();
        Set<EObject> contradicted = contradictions(rules, FABRIC_RULE__FABRIC, FabricRule::getSelectors);
        Set<FabricRule> losers = RuleOutcome.of(lookup.network(spec), rules, FabricRule::getSelectors,
                rule -> rule.getFabric() != null).losers();
        for (FabricRule rule : rules) {
            if (losers.contains(rule) && !contradicted.contains(rule)) {
                report(ProblemCode.SPEC_RULE_SHADOWED, rule, FABRIC_RULE__SELECTORS, text(rule.getSelectors()));
            }
            if (rule.getFabric() == null) {
                empty(rule, FABRIC_RULE__SELECTORS);
            }
        }
    }

    /** A rule whose content could not be read is not empty. */
    private void empty(EObject rule, EReference selectors) {
        INode node = NodeModelUtils.findActualNodeFor(rule);
        boolean broken = node == null || node.getTotalLength() == 0
                || StreamSupport.stream(node.getAsTreeIterable().spliterator(), false)
                        .anyMatch(part -> part.getSyntaxErrorMessage() != null);
        if (!broken) {
            report(ProblemCode.SPEC_RULE_EMPTY, rule, selectors);
        }
    }

    private static List<EStructuralFeature> aspects() {
        return List.of(QUANTIZE_RULE__WEIGHTS, QUANTIZE_RULE__CLIP, QUANTIZE_RULE__ACTIVATION_BITS);
    }

    /** Reports rules for the very same names that state different things, and returns the earlier ones. */
    private <R extends EObject> Set<EObject> contradictions(List<R> rules, EStructuralFeature aspect,
            Function<R, List<Selector>> selectors) {
        Set<EObject> earlier = new HashSet<>();
        Map<String, R> first = new HashMap<>();
        for (R rule : rules) {
            R before = rule.eIsSet(aspect) ? first.put(text(selectors.apply(rule)), rule) : null;
            if (before != null) {
                INode stated = last(rule, aspect);
                INode other = last(before, aspect);
                if (stated != null && other != null && !words(stated).equals(words(other))) {
                    earlier.add(before);
                    report(ProblemCode.SPEC_RULE_CONTRADICTS, rule, aspect, text(selectors.apply(rule)), words(stated),
                            words(other), other.getStartLine());
                }
            }
        }
        return earlier;
    }

    private static INode last(EObject object, EStructuralFeature feature) {
        List<INode> nodes = new ArrayList<>(NodeModelUtils.findNodesForFeature(object, feature));
        return nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
    }

    private static String words(INode node) {
        return NodeModelUtils.getTokenText(node);
    }

    private static String text(List<Selector> selectors) {
        return selectors.stream().map(Selector::text).sorted().collect(Collectors.joining(", "));
    }
}

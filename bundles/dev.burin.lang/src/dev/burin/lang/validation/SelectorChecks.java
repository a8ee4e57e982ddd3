// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import static dev.burin.spec.SpecPackage.Literals.SELECTOR__LAYER;
import static dev.burin.spec.SpecPackage.Literals.SELECTOR__PATTERN;

import com.google.inject.Inject;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.facts.ModelLookup;
import dev.burin.lang.facts.NetworkView;
import dev.burin.lang.naming.Suggestions;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.WaferSpec;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** Patterns match something of the network: a mistyped one would silently leave its matrices as they were. */
final class SelectorChecks extends SpecChecks {
    /** Finding what was meant takes time; a file with more patterns in error than this gets no more suggestions. */
    private static final int MOST_SUGGESTIONS = 50;

    @Inject
    private ModelLookup lookup;

    @Check(CheckType.FAST)
    public void patternsMatch(WaferSpec spec) {
        NetworkView network = lookup.network(spec);
        if (!network.isKnown()) {
            return;
        }
        Map<String, Optional<String>> suggestions = new HashMap<>();
        for (Iterator<EObject> objects = spec.eAllContents(); objects.hasNext();) {
            if (objects.next() instanceof Selector selector) {
                List<String> selected = network.selected(selector);
                if (selected.isEmpty() && selector.getPattern() != null) {
                    unmatched(selector, suggestions.computeIfAbsent(selector.getPattern(), pattern ->
                            suggestions.size() < MOST_SUGGESTIONS ? suggestion(pattern, network) : Optional.empty()));
                } else if (!selected.isEmpty() && !(selector.eContainer() instanceof QuantizeRule)
                        && selected.stream().noneMatch(network::isMatrix)) {
                    report(ProblemCode.SPEC_NO_MATRIX, selector,
                            selector.getLayer() == null ? SELECTOR__PATTERN : SELECTOR__LAYER, selector.text(),
                                    selected.get(0));
                }
            }
        }
    }

    private static Optional<String> suggestion(String pattern, NetworkView network) {
        boolean general = pattern.contains("*");
        Set<String> vocabulary = network.vocabulary();
        return Suggestions.nearest(pattern, vocabulary.stream().filter(word -> word.contains("*") == general).toList())
                .or(() -> Suggestions.nearest(pattern, vocabulary));
    }

    private void unmatched(Selector selector, Optional<String> suggestion) {
        String pattern = selector.getPattern();
        ProblemCode code = pattern.contains("*") ? ProblemCode.SPEC_PATTERN_UNMATCHED : ProblemCode.SPEC_LAYER_UNKNOWN;
        report(code, selector, SELECTOR__PATTERN, pattern, hint(suggestion), suggestion.orElse(""));
    }
}

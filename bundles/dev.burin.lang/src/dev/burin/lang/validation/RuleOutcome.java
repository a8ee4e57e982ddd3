// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.validation;

import dev.burin.lang.facts.NetworkView;
import dev.burin.spec.Selector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who has the last word: for each name of the network, the last rule that states something about it.
 *
 * @param names   what each rule is about
 * @param winners the last rule by name
 */
record RuleOutcome<R>(Map<R, Set<String>> names, Map<String, R> winners) {
    /** Rules times names beyond which outcomes are not worked out while typing. */
    private static final long MOST_WORK = 5_000_000;

    /** Works out the outcome among the rules that state the aspect in question. */
    static <R> RuleOutcome<R> of(NetworkView network, List<R> rules, Function<R, List<Selector>> selectors,
            Predicate<R> states) {
        Map<R, Set<String>> names = new HashMap<>();
        Map<String, R> winners = new HashMap<>();
        if ((long) rules.size() * network.shapes().size() > MOST_WORK) {
            return new RuleOutcome<>(names, winners);
        }
        for (R rule : rules) {
            if (states.test(rule)) {
                Set<String> selected = new LinkedHashSet<>();
                selectors.apply(rule).forEach(selector -> selected.addAll(network.selected(selector)));
                names.put(rule, selected);
                selected.forEach(name -> winners.put(name, rule));
            }
        }
        return new RuleOutcome<>(names, winners);
    }

    /** Returns the rules that state the aspect and match something, but decide about nothing. */
    Set<R> losers() {
        Set<R> losers = new HashSet<>(names.keySet());
        losers.removeAll(winners.values());
        losers.removeIf(rule -> names.get(rule).isEmpty());
        return losers;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.formatting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Knows, from the grammar alone, which tokens begin a statement or a setting: the first tokens of what stands in a
 * loop {@code (… ';'?)*}. A new setting in the grammar needs no change here.
 */
@Singleton
final class Statements {
    private final Set<AbstractElement> leaders = new HashSet<>();

    @Inject
    Statements(IGrammarAccess grammar) {
        for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            EcoreUtil2.getAllContentsOfType(rule, Group.class).stream().filter(Statements::isLoop)
                    .forEach(loop -> collect(loop.getElements().get(0)));
        }
    }

    /** Returns whether a token made by this grammar element begins a statement or a setting. */
    boolean isLeader(EObject grammarElement) {
        return leaders.contains(grammarElement);
    }

    private static boolean isLoop(Group group) {
        List<AbstractElement> elements = group.getElements();
        return GrammarUtil.isMultipleCardinality(group) && elements.size() == 2
                && elements.get(1) instanceof org.eclipse.xtext.Keyword keyword && ";".equals(keyword.getValue());
    }

    private void collect(AbstractElement element) {
        if (element instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(this::collect);
        } else if (element instanceof Group group) {
            boolean action = group.getElements().get(0) instanceof Action;
            collect(group.getElements().get(action ? 1 : 0));
        } else if (element instanceof Assignment assignment) {
            collect(assignment.getTerminal());
        } else if (element instanceof RuleCall call && isObjectRule(call.getRule())) {
            collect(call.getRule().getAlternatives());
        } else {
            leaders.add(element);
        }
    }

    private static boolean isObjectRule(AbstractRule rule) {
        return rule instanceof ParserRule parserRule && !GrammarUtil.isDatatypeRule(parserRule);
    }
}

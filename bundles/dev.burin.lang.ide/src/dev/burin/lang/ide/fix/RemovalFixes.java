// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import static dev.burin.lang.ide.fix.NameFixes.argument;

import dev.burin.base.problem.Problem;
import dev.burin.spec.Assignment;
import dev.burin.spec.FabricRule;
import dev.burin.spec.QuantizeRule;
import dev.burin.spec.Selector;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What is best left out: settings that stand twice, rules without effect, selectors of nothing. */
final class RemovalFixes {
    private RemovalFixes() {
    }

    /** Removes the statement that is stated again; its place covers it all. */
    static List<Fix> duplicate(FixSession session, Problem problem, Edit place) {
        return List.of(Fix.preferred("Remove the second '" + argument(problem, 0) + "'",
                session.remove(place.offset(), place.end())));
    }

    /** Removes the setting whose value stands here, so that its default holds; a tile has no default. */
    static List<Fix> settingHere(FixSession session, Problem problem, Edit place) {
        return session.object(place.offset(), Tile.class).isPresent() ? List.of() : setting(session, place)
                .map(edit -> List.of(Fix.preferred("Remove this setting", edit))).orElse(List.of());
    }

    /** Returns the removal of the setting whose value stands at the place: its keywords, the value, the separator. */
    static Optional<Edit> setting(FixSession session, Edit place) {
        Optional<ILeafNode> leaf = session.leaf(place.offset());
        if (leaf.isEmpty() || leaf.get().getParent() == null) {
            return Optional.empty();
        }
        INode value = leaf.get();
        while (value.getParent() != null && value.getOffset() == value.getParent().getOffset()
                && value.getParent().getEndOffset() <= place.end()) {
            value = value.getParent();
        }
        INode start = value;
        for (INode node = value.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node instanceof ILeafNode hidden && hidden.isHidden()) {
                continue;
            }
            boolean word = node.getGrammarElement() instanceof Keyword keyword
                    && Character.isLetter(keyword.getValue().charAt(0)) && GrammarUtil.containingAssignment(keyword) == null;
            if (!word) {
                break;
            }
            start = node;
        }
        return Optional.of(session.remove(start.getOffset(), Math.max(value.getEndOffset(), place.end())));
    }

    /** Removes the rule in which the place lies. */
    static List<Fix> rule(FixSession session, Problem problem, Edit place) {
        return rule(session, place.offset()).flatMap(FixSession::statement)
                .map(edit -> List.of(Fix.preferred("Remove this rule", session.remove(edit.offset(), edit.end()))))
                .orElse(List.of());
    }

    /** Removes the rule, or moves it below those that shadow it. */
    static List<Fix> shadowed(FixSession session, Problem problem, Edit place) {
        List<Fix> fixes = new ArrayList<>(rule(session, problem, place));
        Optional<EObject> rule = rule(session, place.offset());
        Optional<WaferSpec> spec = session.spec();
        if (rule.isPresent() && spec.isPresent()) {
            List<? extends EObject> rules = rule.get() instanceof QuantizeRule ? spec.get().getQuantizeRules()
                    : spec.get().getFabricRules();
            Edit from = FixSession.statement(rule.get()).orElse(place);
            Edit last = FixSession.statement(rules.get(rules.size() - 1)).orElse(place);
            if (last.offset() > from.offset()) {
                String moved = session.text().substring(from.offset(), from.end());
                fixes.add(Fix.other("Move this rule below those that shadow it", session.remove(from.offset(), from.end()),
                        new Edit(last.end(), 0, "\n  " + moved)));
            }
        }
        return fixes;
    }

    /** Removes the setting that contradicts an earlier rule, or what the earlier rule says. */
    static List<Fix> contradiction(FixSession session, Problem problem, Edit place) {
        return setting(session, place).map(edit -> emptied(session, place, edit))
                .map(edit -> List.of(Fix.preferred("Remove '" + argument(problem, 1) + "' here", edit))).orElse(List.of());
    }

    /** A rule with no other setting goes as a whole. */
    private static Edit emptied(FixSession session, Edit place, Edit setting) {
        Optional<EObject> rule = rule(session, place.offset());
        Optional<Edit> statement = rule.flatMap(FixSession::statement);
        boolean only = rule.get() instanceof FabricRule || rule.get() instanceof QuantizeRule quantize
                && settings(quantize) == 1;
        return only && statement.isPresent() ? session.remove(statement.get().offset(), statement.get().end()) : setting;
    }

    private static int settings(QuantizeRule rule) {
        return (rule.getWeights() == null ? 0 : 1) + (rule.isSetActivationBits() ? 1 : 0) + (rule.isSetClip() ? 1 : 0);
    }

    private static Optional<EObject> rule(FixSession session, int offset) {
        return session.object(offset, EObject.class).flatMap(object ->
                FixSession.container(object, QuantizeRule.class).map(EObject.class::cast)
                        .or(() -> FixSession.container(object, FabricRule.class)));
    }

    /** Removes a selector, and the statement with it if it is the only one. */
    static List<Fix> selector(FixSession session, Problem problem, Edit place) {
        Optional<Selector> selector = session.object(place.offset(), Selector.class);
        if (selector.isEmpty()) {
            return List.of();
        }
        EObject owner = selector.get().eContainer();
        boolean only = !(owner instanceof Tile)
                && ((List<?>) owner.eGet((EReference) selector.get().eContainingFeature())).size() == 1;
        Optional<Edit> part = FixSession.statement(only ? owner : selector.get());
        String title = !only ? "Remove '" + selector.get().text() + "' here"
                : owner instanceof Assignment ? "Remove this statement" : "Remove this rule";
        return part.map(edit -> List.of(Fix.other(title, session.remove(edit.offset(), edit.end())))).orElse(List.of());
    }

    /** Removes the measure from a network that is declared by its layers. */
    static List<Fix> measure(FixSession session, Problem problem, Edit place) {
        return setting(session, place).map(edit -> List.of(Fix.preferred("Remove this measure", edit))).orElse(List.of());
    }
}

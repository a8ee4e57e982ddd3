// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.token;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.burin.lang.facts.NetworkView;
import dev.burin.lang.ide.facts.SpecFacts;
import dev.burin.lang.ide.text.SpecText;
import dev.burin.lang.validation.ProcessChecks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Says of each word what it is, from the grammar's rule that read it. */
@Singleton
public class SpecTokens {
    private static final int POLL_EVERY = 256;

    @Inject
    private SpecFacts facts;

    /** A token on one line. */
    public record Token(int offset, int length, TokenKind kind, int modifiers) {
    }

    /** What a grammar element makes of a word; it depends on nothing else, so it is worked out once per element and call. */
    private record Meaning(TokenKind kind, int modifiers, boolean pattern, boolean process) {
        private Meaning(TokenKind kind) {
            this(kind, 0, false, false);
        }
    }

    /** Returns the tokens of a part of the text in their order. */
    public List<Token> of(SpecText text, int from, int to) {
        Optional<NetworkView> network = text.spec().map(facts::network).filter(NetworkView::isKnown);
        Map<EObject, Optional<Meaning>> meanings = new HashMap<>();
        List<Token> tokens = new ArrayList<>();
        int count = 0;
        for (ILeafNode leaf : text.root().getLeafNodes()) {
            if (++count % POLL_EVERY == 0) {
                text.poll();
            }
            if (leaf.getEndOffset() > from && leaf.getOffset() < to && leaf.getLength() > 0) {
                add(text, leaf, network, meanings, tokens);
            }
        }
        return tokens;
    }

    private void add(SpecText text, ILeafNode leaf, Optional<NetworkView> network, Map<EObject, Optional<Meaning>> meanings,
            List<Token> tokens) {
        if (leaf.isHidden()) {
            if (leaf.getText().startsWith("/")) {
                lines(text, leaf, tokens);
            }
            return;
        }
        INode part = leaf;
        EObject element = leaf.getGrammarElement();
        // names and quantities are read by rules of their own: what they are, the caller of the rule knows
        while (part.getParent() != null && isValue(part.getParent())) {
            part = part.getParent();
        }
        if (element == null) {
            return;
        }
        EObject caller = part.getGrammarElement() == null ? element : part.getGrammarElement();
        EObject key = caller == element || isUnitOrNumber(leaf) ? element : caller;
        Optional<Meaning> meaning = meanings.computeIfAbsent(key, each -> meaning(each, element));
        if (meaning.isPresent()) {
            tokens.add(new Token(leaf.getOffset(), leaf.getLength(), meaning.get().kind(),
                    modifiers(meaning.get(), part, network)));
        }
    }

    private static boolean isValue(INode node) {
        return node.getGrammarElement() instanceof RuleCall call && GrammarUtil.isDatatypeRuleCall(call)
                || node.getGrammarElement() instanceof CrossReference;
    }

    private static boolean isUnitOrNumber(ILeafNode leaf) {
        String rule = callee(leaf.getGrammarElement());
        return rule.equals("INT") || rule.equals("DECIMAL") || rule.equals("MICRO_UNIT") || "Unit".equals(owner(leaf));
    }

    private static String owner(INode node) {
        AbstractRule rule = node.getGrammarElement() == null ? null : GrammarUtil.containingRule(node.getGrammarElement());
        return rule == null ? "" : rule.getName();
    }

    private static String callee(EObject element) {
        return element instanceof RuleCall call && call.getRule() instanceof TerminalRule ? call.getRule().getName() : "";
    }

    private static int modifiers(Meaning meaning, INode part, Optional<NetworkView> network) {
        int modifiers = meaning.modifiers();
        String word = part.getText().strip();
        if (meaning.pattern() && network.isPresent()
                && network.get().selected(word.replace("\"", "").replace("'", "")).isEmpty()) {
            modifiers |= TokenKind.UNMATCHED;
        }
        return meaning.process() && ProcessChecks.BUILT_IN.contains(word) ? modifiers | TokenKind.DEFAULT_LIBRARY
                : modifiers;
    }

    private static Optional<Meaning> meaning(EObject element, EObject token) {
        AbstractRule rule = GrammarUtil.containingRule(element);
        String terminal = callee(token);
        if (terminal.equals("INT") || terminal.equals("DECIMAL")) {
            return Optional.of(new Meaning(TokenKind.NUMBER));
        }
        if (terminal.equals("MICRO_UNIT") || rule.getName().equals("Unit")) {
            return Optional.of(new Meaning(TokenKind.UNIT));
        }
        Assignment assignment = GrammarUtil.containingAssignment(element);
        if (token instanceof Keyword keyword && element == token) {
            return keyword(rule.getName(), keyword, assignment);
        }
        return assignment == null ? Optional.empty() : value(rule.getName(), assignment.getFeature(), terminal);
    }

    private static Optional<Meaning> keyword(String rule, Keyword keyword, Assignment assignment) {
        if (!Character.isLetter(keyword.getValue().charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new Meaning(switch (rule) {
            case "DigitsScheme", "TernaryScheme" -> TokenKind.SCHEME;
            case "AddersFabric", "FoldedFabric" -> TokenKind.FABRIC;
            default -> TokenKind.KEYWORD;
        }));
    }

    private static Optional<Meaning> value(String rule, String feature, String terminal) {
        boolean layer = rule.endsWith("Layer");
        return switch (rule + "." + feature) {
            case "WaferSpec.name", "Network.name" -> declared(TokenKind.WAFER);
            case "Process.name", "Process.like" -> Optional.of(new Meaning(TokenKind.PROCESS, 0, false, true));
            case "Tile.name" -> declared(TokenKind.TILE);
            case "Assignment.tile" -> Optional.of(new Meaning(TokenKind.TILE));
            case "Selector.pattern" -> Optional.of(new Meaning(TokenKind.PATTERN, 0, true, false));
            case "Selector.layer", "Wiring.inputs" -> Optional.of(new Meaning(TokenKind.LAYER));
            case "IntegerScheme.bits", "QuantizeRule.activationBits", "AttentionSettings.cacheBits" ->
                    Optional.of(new Meaning(TokenKind.SCHEME));
            default -> layer && feature.equals("name") ? declared(TokenKind.LAYER)
                    : terminal.equals("STRING") ? Optional.of(new Meaning(TokenKind.TEXT)) : Optional.empty();
        };
    }

    private static Optional<Meaning> declared(TokenKind kind) {
        return Optional.of(new Meaning(kind, TokenKind.DECLARATION, false, false));
    }

    /** A token must not reach over the end of a line. */
    private static void lines(SpecText text, ILeafNode leaf, List<Token> tokens) {
        int from = leaf.getOffset();
        while (from < leaf.getEndOffset()) {
            int end = Math.min(text.lines().end(text.lines().line(from)), leaf.getEndOffset());
            if (end > from) {
                tokens.add(new Token(from, end - from, TokenKind.COMMENT, 0));
            }
            from = end + 1;
        }
    }

    /** Returns tokens as the protocol has them: five numbers each, places relative to the token before. */
    public static List<Integer> encoded(SpecText text, List<Token> tokens) {
        List<Integer> data = new ArrayList<>(5 * tokens.size());
        int lastLine = 0;
        int lastColumn = 0;
        for (Token token : tokens) {
            int line = text.lines().line(token.offset());
            int column = token.offset() - text.lines().start(line);
            data.add(line - lastLine);
            data.add(line == lastLine ? column - lastColumn : column);
            data.add(token.length());
            data.add(token.kind().ordinal());
            data.add(token.modifiers());
            lastLine = line;
            lastColumn = column;
        }
        return data;
    }
}

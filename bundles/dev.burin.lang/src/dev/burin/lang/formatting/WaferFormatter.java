// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.formatting;

import com.google.inject.Inject;
import dev.burin.spec.WaferSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;
import org.eclipse.xtext.formatting2.regionaccess.IWhitespace;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;

/**
 * Lays out a spec: a statement per line, at most one blank line between statements, two spaces of indentation. A block
 * stays on one line if it was written so and is not too long; else it has a setting per line. Layout looks at tokens
 * only, so comments stay where they are, and formatting twice is formatting once.
 */
public class WaferFormatter extends AbstractJavaFormatter {
    private static final int LONGEST_BLOCK = 90;
    /** A number and its unit; what looks like an exponent is none. */
    private static final Pattern QUANTITY =
            Pattern.compile("(-\\s*)?[0-9][0-9_.]*\\s*(?![eE][0-9+-])[A-Za-z\u00B5\u03BC][A-Za-z0-9\u00B2]*");
    private static final Procedure1<IHiddenRegionFormatter> NONE = IHiddenRegionFormatter::noSpace;
    private static final Procedure1<IHiddenRegionFormatter> SPACE = IHiddenRegionFormatter::oneSpace;
    private static final Procedure1<IHiddenRegionFormatter> LINE = it -> it.setNewLines(1, 1, 2);
    private static final Procedure1<IHiddenRegionFormatter> ONE_LINE = IHiddenRegionFormatter::newLine;

    @Inject
    private Statements statements;

    /** Lays out the whole text; all objects below the spec are covered by their tokens. */
    public void format(WaferSpec spec, IFormattableDocument document) {
        ITextRegionAccess access = getTextRegionAccess();
        List<ISemanticRegion> tokens = new ArrayList<>();
        access.regionForRootEObject().getAllSemanticRegions().forEach(tokens::add);
        if (tokens.isEmpty()) {
            return;
        }
        beginning(tokens.get(0).getPreviousHiddenRegion(), document);
        Set<ISemanticRegion> wrapped = Blocks.of(tokens).wrapped(LONGEST_BLOCK);
        Deque<ISemanticRegion> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            ISemanticRegion token = tokens.get(i);
            if (i > 0) {
                document.prepend(token, gap(tokens.get(i - 1), token, open, wrapped));
            }
            if (is(token, "{")) {
                open.push(token);
            } else if (is(token, "}") && !open.isEmpty()) {
                ISemanticRegion start = open.pop();
                if (wrapped.contains(start)) {
                    document.interior(start, token, IHiddenRegionFormatter::indent);
                }
            } else if (token.getGrammarElement() instanceof org.eclipse.xtext.RuleCall) {
                normalise(token, document);
            }
        }
        document.append(tokens.get(tokens.size() - 1), ONE_LINE);
    }

    /** Lays out what stands before the first word: comments begin lines, at most one blank line follows each. */
    private static void beginning(IHiddenRegion region, IFormattableDocument document) {
        boolean first = true;
        boolean broken = true;
        for (IHiddenRegionPart part : region.getParts()) {
            if (part instanceof IWhitespace) {
                long lines = part.getText().chars().filter(c -> c == '\n').count() + (broken ? 1 : 0);
                String text = first ? "" : (broken ? "" : "\n") + (lines > 1 ? "\n" : "");
                document.addReplacer(new TextReplacer(part, text));
            } else {
                broken = part.getText().endsWith("\n");
            }
            first = false;
        }
    }

    private Procedure1<IHiddenRegionFormatter> gap(ISemanticRegion before, ISemanticRegion token,
            Deque<ISemanticRegion> open, Set<ISemanticRegion> wrapped) {
        boolean inWrapped = !open.isEmpty() && wrapped.contains(open.peek());
        if (is(token, ";") || is(token, ",") || is(token, ":") || is(before, "+")) {
            return NONE;
        }
        if (inWrapped && (is(before, "{") || is(token, "}"))) {
            return ONE_LINE;
        }
        return inWrapped && (is(before, ";") || statements.isLeader(token.getGrammarElement())) ? LINE : SPACE;
    }

    /** Puts one space between the parts of a quantity; a quantity with a comment inside stays as it is. */
    private static void normalise(ISemanticRegion token, IFormattableDocument document) {
        String text = token.getText();
        String normal = QUANTITY.matcher(text).matches()
                ? text.replaceFirst("^-\\s+", "-").replaceFirst("([0-9_.])\\s*([A-Za-z\u00B5\u03BC])", "$1 $2") : text;
        if (!normal.equals(text)) {
            document.addReplacer(new TextReplacer(token, normal));
        }
    }

    static boolean is(ISemanticRegion region, String keyword) {
        return region.getGrammarElement() instanceof Keyword word && word.getValue().equals(keyword);
    }

    /** Returns whether two tokens stand on different lines. */
    static boolean isBroken(ISemanticRegion before, ISemanticRegion after) {
        ITextSegment between = before.getNextHiddenRegion();
        return between.getText().contains("\n") && before.getEndOffset() <= after.getOffset();
    }
}

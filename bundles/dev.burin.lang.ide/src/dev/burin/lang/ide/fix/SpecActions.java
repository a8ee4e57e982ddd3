// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.fix;

import dev.burin.base.problem.Location;
import dev.burin.base.problem.Problem;
import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.ide.text.SpecText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Fixes as code actions. */
public final class SpecActions {
    /** All problems of a kind at once; a kind of quick fix. */
    public static final String ALL_SIMILAR = CodeActionKind.QuickFix + ".all";
    /** All problems that have one likely answer. */
    public static final String ALL = CodeActionKind.SourceFixAll + ".wafer";

    private final SpecText text;
    private final String uri;
    private final SpecFixes.Pass pass;
    private final Function<Problem, Diagnostic> diagnostics;

    /** Takes the text with its problems; the function tells the diagnostic as which a problem was published. */
    public SpecActions(SpecText text, String uri, List<Problem> problems, Function<Problem, Diagnostic> diagnostics) {
        this.text = text;
        this.uri = uri;
        this.pass = new SpecFixes.Pass(text.text(), text.spec(), problems);
        this.diagnostics = diagnostics;
    }

    /** Returns the actions that were asked for. */
    public List<CodeAction> of(CodeActionParams params) {
        List<String> only = params.getContext() == null || params.getContext().getOnly() == null ? List.of()
                : params.getContext().getOnly();
        List<CodeAction> actions = new ArrayList<>();
        if (only.isEmpty() || only.stream().anyMatch(kind -> kind.startsWith(CodeActionKind.QuickFix))) {
            quickFixes(params, actions);
        }
        if (only.stream().anyMatch(kind -> isWithin(ALL, kind))) {
            pass.all().ifPresent(fix -> actions.add(action(fix, ALL)));
        }
        return actions;
    }

    /** Kinds are a tree: asking for a kind asks for all below it. */
    private static boolean isWithin(String kind, String asked) {
        return kind.equals(asked) || kind.startsWith(asked + ".");
    }

    private void quickFixes(CodeActionParams params, List<CodeAction> actions) {
        int from = text.offset(params.getRange().getStart());
        int to = text.offset(params.getRange().getEnd());
        Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
        for (Problem problem : pass.problems()) {
            text.poll();
            if (problem.location() instanceof Location.InText place && SpecFixes.isFixable(problem.code())) {
                int start = text.lines().offset(place.line() - 1, place.column() - 1);
                if (start >= 0 && start <= to && start + place.length() >= from) {
                    codes.add(problem.code());
                    pass.of(problem).forEach(fix -> actions.add(quickFix(fix, problem)));
                }
            }
        }
        codes.forEach(code -> pass.allSimilar(code).ifPresent(fix -> actions.add(action(fix, ALL_SIMILAR))));
    }

    private CodeAction quickFix(Fix fix, Problem problem) {
        CodeAction action = action(fix, CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostics.apply(problem)));
        if (fix.preferred()) {
            action.setIsPreferred(true);
        }
        return action;
    }

    private CodeAction action(Fix fix, String kind) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(kind);
        List<TextEdit> edits = fix.edits().stream()
                .map(edit -> new TextEdit(text.lines().range(edit.offset(), edit.end()), edit.text())).toList();
        action.setEdit(new WorkspaceEdit(Map.of(uri, edits)));
        return action;
    }
}

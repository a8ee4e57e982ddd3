// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.problem;

import dev.burin.base.problem.ProblemCode;
import dev.burin.lang.ide.fix.SpecFixes;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MarkupContent;

/** A problem of the text as it is typed; never a marker. */
public final class LiveProblem extends Annotation implements IQuickFixableAnnotation {
    private final Diagnostic diagnostic;

    public LiveProblem(Diagnostic diagnostic) {
        super(type(diagnostic), false, diagnostic.getMessage().map(text -> text, MarkupContent::getValue));
        this.diagnostic = diagnostic;
    }

    private static String type(Diagnostic diagnostic) {
        return switch (diagnostic.getSeverity()) {
            case Error -> "dev.burin.ui.editor.error"; //$NON-NLS-1$
            case Warning -> "dev.burin.ui.editor.warning"; //$NON-NLS-1$
            case Information, Hint -> "dev.burin.ui.editor.info"; //$NON-NLS-1$
        };
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** Returns the problem's code of the problem table, if it has one. */
    static Optional<ProblemCode> code(String id) {
        return Arrays.stream(ProblemCode.values()).filter(code -> code.id().equals(id)).findFirst();
    }

    @Override
    public void setQuickFixable(boolean state) {
        // follows from the code
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    /** Answers from the table of codes, since the ruler asks often. */
    @Override
    public boolean isQuickFixable() {
        return diagnostic.getCode() != null && diagnostic.getCode().isLeft()
                && code(diagnostic.getCode().getLeft()).filter(SpecFixes::isFixable).isPresent();
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.problem;

import dev.burin.ui.editor.session.Answers;
import dev.burin.ui.editor.session.LanguageSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Ctrl+1. The platform asks in the thread of the user interface, so the server gets a short budget. */
public final class QuickAssist implements IQuickAssistProcessor {

    @Override
    public String getErrorMessage() {
        return null; // the platform has it so: none
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof LiveProblem problem && problem.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return !problems(context).isEmpty();
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<Diagnostic> here = problems(context);
        if (here.isEmpty()) {
            return null; // the platform has it so: none
        }
        IDocument document = context.getSourceViewer().getDocument();
        CodeActionContext about = new CodeActionContext(here);
        Optional<List<Either<Command, CodeAction>>> answer = Answers.within(5 * Answers.BUDGET_MILLIS,
                LanguageSession.get().ask(document,
                        (server, id) -> server.codeAction(new CodeActionParams(id, here.get(0).getRange(), about))));
        List<ICompletionProposal> fixes = new ArrayList<>();
        for (Either<Command, CodeAction> action : answer.orElse(List.of())) {
            if (action.isRight() && action.getRight().getEdit() != null) {
                fixes.add(new FixProposal(document, action.getRight()));
            }
        }
        return fixes.isEmpty() ? null : fixes.toArray(ICompletionProposal[]::new); // null as above
    }

    private static List<Diagnostic> problems(IQuickAssistInvocationContext context) {
        List<Diagnostic> here = new ArrayList<>();
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        if (model == null) {
            return here;
        }
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position place = model.getPosition(annotation);
            if (annotation instanceof LiveProblem problem && problem.isQuickFixable() && place != null
                    && context.getOffset() >= place.getOffset()
                    && context.getOffset() <= place.getOffset() + place.getLength()) {
                here.add(problem.diagnostic());
            }
        }
        return here;
    }
}

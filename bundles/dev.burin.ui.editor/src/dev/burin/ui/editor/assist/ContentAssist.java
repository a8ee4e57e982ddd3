// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

import dev.burin.ui.editor.session.Answers;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Completion. The platform asks in a thread of its own, so the server may take its time; asking anew ends the question before. */
public final class ContentAssist implements IContentAssistProcessor {
    private static final int PATIENCE_MILLIS = 5000;
    private static final ICompletionProposal[] NONE = {};

    private volatile Optional<CompletableFuture<?>> running = Optional.empty();

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        running.ifPresent(before -> before.cancel(true));
        IDocument document = viewer.getDocument();
        try {
            Position at = Positions.position(document, offset);
            CompletableFuture<Optional<Either<List<CompletionItem>, CompletionList>>> answer = LanguageSession.get()
                    .ask(document, (server, id) -> server.completion(new CompletionParams(id, at)));
            running = Optional.of(answer);
            return Answers.within(PATIENCE_MILLIS, answer).map(items -> proposals(document, offset, items)).orElse(NONE);
        } catch (BadLocationException e) {
            return NONE; // the text has moved on
        }
    }

    private static ICompletionProposal[] proposals(IDocument document, int offset,
            Either<List<CompletionItem>, CompletionList> items) {
        List<CompletionItem> list = items.isLeft() ? items.getLeft() : items.getRight().getItems();
        boolean incomplete = items.isRight() && items.getRight().isIncomplete();
        return list.stream().map(item -> new Proposal(document, offset, item, incomplete))
                .toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null; // the platform has it so: none
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.', '"'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null; // the platform has it so: none
    }

    @Override
    public String getErrorMessage() {
        return null; // the platform has it so: none
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null; // the platform has it so: none
    }
}

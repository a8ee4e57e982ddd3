// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.preferences.EditorPreferences;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Shows at the end of lines what the server has found out about them: shapes and costs. */
public final class Minings extends AbstractCodeMiningProvider {
    private volatile List<InlayHint> last = List.of();

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        if (!EditorPreferences.showCosts() || !LanguageSession.get().knows(document)) {
            return CompletableFuture.completedFuture(List.of());
        }
        Range all = new Range(new Position(0, 0), new Position(document.getNumberOfLines(), 0));
        return LanguageSession.get().ask(document, (server, id) -> server.inlayHint(new InlayHintParams(id, all)))
                .thenApply(answer -> {
                    answer.ifPresent(hints -> last = hints); // a cancelled question keeps what is shown
                    return minings(document);
                });
    }

    private List<ICodeMining> minings(IDocument document) {
        List<ICodeMining> minings = new ArrayList<>();
        for (InlayHint hint : last) {
            try {
                minings.add(new Mining(document, hint, this));
            } catch (BadLocationException e) {
                // answered for another text
            }
        }
        return minings;
    }

    /** A hint at the end of its line. */
    private static final class Mining extends LineEndCodeMining {
        Mining(IDocument document, InlayHint hint, ICodeMiningProvider provider) throws BadLocationException {
            super(document, document.getLineOfOffset(Positions.offset(document, hint.getPosition())), provider);
            setLabel("  " + hint.getLabel().map(text -> text, parts -> parts.get(0).getValue())); //$NON-NLS-1$
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Ctrl+Shift+F: formats the selected lines, or the whole text if none are selected. */
public final class FormatHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Display display = HandlerUtil.getActiveShell(event).getDisplay();
            long stamp = ((IDocumentExtension4) document).getModificationStamp();
            edits(document, selection).thenAccept(answer -> answer.ifPresent(edits -> display.asyncExec(() -> {
                if (((IDocumentExtension4) document).getModificationStamp() == stamp) {
                    Positions.apply(document, edits);
                }
            })));
        }
        return null; // the contract of handlers
    }

    private static CompletableFuture<Optional<List<? extends TextEdit>>> edits(IDocument document, ITextSelection selection) {
        if (selection.getLength() == 0) {
            return Formatting.all(document);
        }
        try {
            Range range = Positions.range(document, selection.getOffset(), selection.getLength());
            return LanguageSession.get().ask(document,
                    (server, id) -> server.rangeFormatting(new DocumentRangeFormattingParams(id, Formatting.OPTIONS, range)));
        } catch (BadLocationException e) {
            return CompletableFuture.completedFuture(Optional.empty()); // the text has moved on
        }
    }
}

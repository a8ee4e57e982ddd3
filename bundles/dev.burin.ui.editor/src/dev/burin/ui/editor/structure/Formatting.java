// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.EditorPlugin;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Asks for the edits that format a text, and applies them as one step of undo. */
final class Formatting {
    static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

    private Formatting() {
    }

    /** Asks how the whole text is formatted. */
    static CompletableFuture<Optional<List<? extends TextEdit>>> all(IDocument document) {
        return LanguageSession.get().ask(document,
                (server, id) -> server.formatting(new DocumentFormattingParams(id, OPTIONS)));
    }

    /** Applies edits that were answered for the text as it is now. In the thread of the user interface. */
    static void apply(IDocument document, List<? extends TextEdit> edits) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            Positions.edit(document, edits).apply(document);
        } catch (BadLocationException e) {
            EditorPlugin.log("formatting lies outside of the text", e); //$NON-NLS-1$
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}

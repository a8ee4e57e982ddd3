// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import dev.burin.ui.editor.EditorPlugin;
import dev.burin.ui.editor.session.Positions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Ctrl+Shift+G: lists in the Search view where the thing at the caret is used. */
public final class FindReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Positions.word(document, selection.getOffset()).ifPresent(word -> search(document, word, selection.getOffset()));
        }
        return null; // the contract of handlers
    }

    private static void search(IDocument document, IRegion word, int offset) {
        try {
            NewSearchUI.runQueryInBackground(new ReferenceQuery(document, document.get(word.getOffset(), word.getLength()),
                    Positions.position(document, offset)));
        } catch (BadLocationException e) {
            EditorPlugin.log("the caret lies outside of the text", e); //$NON-NLS-1$
        }
    }
}

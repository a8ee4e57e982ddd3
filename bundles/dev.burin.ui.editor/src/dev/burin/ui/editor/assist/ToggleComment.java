// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.assist;

import dev.burin.ui.editor.EditorPlugin;
import java.util.stream.IntStream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes the selected lines comments, or takes the comment signs away if all have them. */
public final class ToggleComment extends AbstractHandler {
    private static final String SIGN = "//"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                toggle(document, selection.getStartLine(), Math.max(selection.getStartLine(), selection.getEndLine()));
            } catch (BadLocationException e) {
                EditorPlugin.log("the selection lies outside of the text", e); //$NON-NLS-1$
            }
        }
        return null; // the contract of handlers
    }

    private static void toggle(IDocument document, int first, int last) throws BadLocationException {
        int[] lines = IntStream.rangeClosed(first, last).filter(line -> !text(document, line).isBlank()).toArray();
        boolean commented = IntStream.of(lines).allMatch(line -> text(document, line).stripLeading().startsWith(SIGN));
        MultiTextEdit edit = new MultiTextEdit();
        for (int line : lines) {
            String text = text(document, line);
            int start = document.getLineOffset(line) + text.length() - text.stripLeading().length();
            if (commented) {
                boolean spaced = text.stripLeading().startsWith(SIGN + " "); //$NON-NLS-1$
                edit.addChild(new DeleteEdit(start, SIGN.length() + (spaced ? 1 : 0)));
            } else {
                edit.addChild(new InsertEdit(start, SIGN + " ")); //$NON-NLS-1$
            }
        }
        edit.apply(document);
    }

    private static String text(IDocument document, int line) {
        try {
            return document.get(document.getLineOffset(line), document.getLineLength(line));
        } catch (BadLocationException e) {
            return ""; //$NON-NLS-1$
        }
    }
}

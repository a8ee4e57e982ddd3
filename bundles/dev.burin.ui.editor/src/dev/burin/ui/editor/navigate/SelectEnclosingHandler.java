// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.navigate;

import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Alt+Shift+Up: selects the smallest element that holds the selection and is larger than it. */
public final class SelectEnclosingHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Display display = HandlerUtil.getActiveShell(event).getDisplay();
            position(document, selection.getOffset()).ifPresent(start -> LanguageSession.get()
                    .ask(document, (server, id) -> server.selectionRange(new SelectionRangeParams(id, List.of(start))))
                    .thenAccept(answer -> answer.filter(ranges -> !ranges.isEmpty()).ifPresent(ranges ->
                            display.asyncExec(() -> larger(document, ranges.get(0), selection).ifPresent(found -> {
                                if (selection.equals(editor.getSelectionProvider().getSelection())) {
                                    editor.selectAndReveal(found.getOffset(), found.getLength());
                                }
                            })))));
        }
        return null; // the contract of handlers
    }

    private static Optional<Position> position(IDocument document, int offset) {
        try {
            return Optional.of(Positions.position(document, offset));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    private static Optional<IRegion> larger(IDocument document, SelectionRange innermost, ITextSelection selection) {
        int end = selection.getOffset() + selection.getLength();
        try {
            for (SelectionRange range = innermost; range != null; range = range.getParent()) {
                IRegion region = Positions.region(document, range.getRange());
                if (region.getOffset() <= selection.getOffset() && region.getOffset() + region.getLength() >= end
                        && region.getLength() > selection.getLength()) {
                    return Optional.of(region);
                }
            }
        } catch (BadLocationException e) {
            return Optional.empty(); // the text has moved on
        }
        return Optional.empty();
    }
}

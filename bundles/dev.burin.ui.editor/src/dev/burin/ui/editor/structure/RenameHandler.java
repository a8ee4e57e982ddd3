// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.structure;

import dev.burin.ui.editor.EditorPlugin;
import dev.burin.ui.editor.session.LanguageSession;
import dev.burin.ui.editor.session.Positions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Alt+Shift+R: renames what is at the caret everywhere in its spec, as one change. */
public final class RenameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Shell shell = HandlerUtil.getActiveShell(event);
            try {
                Position at = Positions.position(document, selection.getOffset());
                LanguageSession.get().ask(document,
                        (server, id) -> server.prepareRename(new PrepareRenameParams(id, at)))
                        .thenAccept(allowed -> shell.getDisplay().asyncExec(() -> {
                            if (allowed.isPresent()) {
                                ask(shell, document, at, selection.getOffset());
                            } else {
                                MessageDialog.openInformation(shell, Messages.RenameHandler_title, Messages.RenameHandler_nothing);
                            }
                        }));
            } catch (BadLocationException e) {
                EditorPlugin.log("the caret lies outside of the text", e); //$NON-NLS-1$
            }
        }
        return null; // the contract of handlers
    }

    private static void ask(Shell shell, IDocument document, Position at, int offset) {
        String name = Positions.word(document, offset).map(word -> text(document, word)).orElse(""); //$NON-NLS-1$
        IInputValidator valid = text -> text.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z0-9_]+)*") ? null // the platform has it so //$NON-NLS-1$
                : Messages.RenameHandler_invalid;
        InputDialog dialog = new InputDialog(shell, Messages.RenameHandler_title,
                NLS.bind(Messages.RenameHandler_message, name), name, valid);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(name)) {
            long stamp = ((IDocumentExtension4) document).getModificationStamp();
            LanguageSession.get().ask(document,
                    (server, id) -> server.rename(new RenameParams(id, at, dialog.getValue())))
                    .thenAccept(answer -> shell.getDisplay().asyncExec(() -> {
                        if (answer.isPresent() && ((IDocumentExtension4) document).getModificationStamp() == stamp) {
                            answer.get().getChanges().values().forEach(edits -> Positions.apply(document, edits));
                        }
                    }));
        }
    }

    private static String text(IDocument document, IRegion region) {
        try {
            return document.get(region.getOffset(), region.getLength());
        } catch (BadLocationException e) {
            return ""; //$NON-NLS-1$
        }
    }
}

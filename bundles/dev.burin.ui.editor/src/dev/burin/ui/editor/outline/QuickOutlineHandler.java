// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.outline;

import dev.burin.ui.editor.session.LanguageSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Ctrl+O. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Shell shell = HandlerUtil.getActiveShell(event);
            LanguageSession.get().ask(document, (server, id) -> server.documentSymbol(new DocumentSymbolParams(id)))
                    .thenAccept(answer -> answer.ifPresent(symbols -> shell.getDisplay().asyncExec(() ->
                            new QuickOutline(shell, editor, document,
                                    symbols.stream().map(each -> each.getRight()).toList()).open())));
        }
        return null; // the contract of handlers
    }
}

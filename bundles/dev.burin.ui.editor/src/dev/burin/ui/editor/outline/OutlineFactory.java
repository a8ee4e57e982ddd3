// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.outline;

import dev.burin.ui.editor.session.LanguageSession;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives editors of specs their outline. */
public final class OutlineFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)
                || editor.getDocumentProvider() == null) {
            return null; // the platform has it so: none
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return LanguageSession.get().knows(document) ? type.cast(new OutlinePage(editor, document)) : null; // as above
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}

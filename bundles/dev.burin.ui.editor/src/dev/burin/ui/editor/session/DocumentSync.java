// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * Keeps the server's text equal to that of every open spec. The platform calls this while a document is still empty and its
 * buffer is not registered, so all it does is to make sure that {@link BufferListener} listens, which opens and closes.
 */
public final class DocumentSync implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {
    private static final BufferListener LISTENER = new BufferListener();

    @Override
    public void setup(IDocument document, IPath location, LocationKind kind) {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(LISTENER); // a set: adding twice does nothing
    }

    @Override
    public void setup(IDocument document) {
        // the other method is called instead
    }

    /** Follows a document; to be told before anybody else of each change, so that questions are about the new text. */
    static final class Changes implements IDocumentListener {
        private final LanguageSession session;
        private TextDocumentContentChangeEvent change;

        Changes(LanguageSession session) {
            this.session = session;
        }

        /** Computes the range in the old text. */
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            String text = event.getText() == null ? "" : event.getText(); //$NON-NLS-1$
            try {
                change = new TextDocumentContentChangeEvent(
                        Positions.range(event.getDocument(), event.getOffset(), event.getLength()), text);
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            session.changed(event.getDocument(), change);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import dev.burin.ui.BurinUi;
import java.net.URI;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;

/** Opens and closes documents at the server as the platform opens and closes buffers. */
final class BufferListener implements IFileBufferListener {

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && spec(text) && text.getFileStore() != null) {
            URI location = text.getFileStore().toURI();
            if (location != null && "file".equals(location.getScheme())) { //$NON-NLS-1$
                LanguageSession session = LanguageSession.get();
                session.open(text, Positions.uri(location));
                text.getDocument().addPrenotifiedDocumentListener(new DocumentSync.Changes(session));
            }
        }
    }

    private static boolean spec(ITextFileBuffer buffer) {
        try {
            IContentType wafer = Platform.getContentTypeManager().getContentType(BurinUi.CONTENT_TYPE);
            return buffer.getContentType() != null && buffer.getContentType().isKindOf(wafer);
        } catch (CoreException e) {
            return false;
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && text.getDocument() != null) { // null: told of twice, as by a move
            LanguageSession.started().ifPresent(session -> session.close(text.getDocument()));
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        if (!dirty && buffer instanceof ITextFileBuffer text && text.getDocument() != null) {
            LanguageSession.started().ifPresent(session -> session.saved(text.getDocument()));
        }
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        bufferDisposed(buffer);
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        bufferDisposed(buffer);
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // the document tells of it
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // the document tells of it
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // of no interest
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // of no interest
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // of no interest
    }
}

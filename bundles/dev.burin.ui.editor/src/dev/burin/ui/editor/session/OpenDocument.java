// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** What the session knows of a document that the server has open. Safe for use from several threads. */
public final class OpenDocument {
    private final String uri;
    private final ITextFileBuffer buffer;
    private final IDocument document;
    private final List<TextDocumentContentChangeEvent> gathered = new ArrayList<>();
    private int version = 1;
    private long sentStamp; // modification stamp of the text of that version
    private long gatheredStamp;
    private Optional<ScheduledFuture<?>> timer = Optional.empty();

    OpenDocument(String uri, ITextFileBuffer buffer) {
        this.uri = uri;
        this.buffer = buffer;
        this.document = buffer.getDocument();
        this.sentStamp = stamp(document);
    }

    public String uri() {
        return uri;
    }

    public ITextFileBuffer buffer() {
        return buffer;
    }

    public IDocument document() {
        return document;
    }

    static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    synchronized void gather(TextDocumentContentChangeEvent change) {
        gathered.add(change);
        gatheredStamp = stamp(document);
    }

    /** Sets what will send the gathered changes, in place of what was set before. */
    synchronized void wakeBy(ScheduledFuture<?> next) {
        timer.ifPresent(earlier -> earlier.cancel(false));
        timer = Optional.of(next);
    }

    /** Takes the gathered changes as the next version, if there are any. */
    synchronized Optional<DidChangeTextDocumentParams> take() {
        if (gathered.isEmpty()) {
            return Optional.empty();
        }
        version++;
        sentStamp = gatheredStamp;
        DidChangeTextDocumentParams changes = new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.copyOf(gathered));
        gathered.clear();
        return Optional.of(changes);
    }

    synchronized boolean waiting() {
        return !gathered.isEmpty();
    }

    /** Returns whether an answer for a version still fits the text. */
    synchronized boolean current(int answered) {
        return gathered.isEmpty() && answered == version && sentStamp == stamp(document);
    }
}

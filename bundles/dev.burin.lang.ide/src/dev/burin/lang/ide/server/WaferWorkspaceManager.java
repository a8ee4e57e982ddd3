// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.common.collect.ImmutableList;
import com.google.inject.Singleton;
import dev.burin.lang.ide.text.IndexedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/** Remembers the client's version of every open document and hands it on with the issues of each build, which it keeps. */
@Singleton
public class WaferWorkspaceManager extends WorkspaceManager {

    /** Receives the issues of one file. */
    @FunctionalInterface
    interface Publisher {
        /** Takes the issues; the version is null, as LSP has it, for a file that is not open. */
        void publish(URI uri, Iterable<Issue> issues, Integer version);
    }

    private final Map<URI, Integer> versions = new ConcurrentHashMap<>();
    private final Map<URI, List<Issue>> lastIssues = new ConcurrentHashMap<>();
    private volatile Publisher publisher = (uri, issues, version) -> {
    };

    void setPublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Takes a client without a workspace as one with no folders. */
    @Override
    public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> acceptor, CancelIndicator cancel) {
        if (folder == null) {
            initialize(List.of(), acceptor, cancel);
        } else {
            super.initialize(folder, acceptor, cancel);
        }
    }

    @Override
    public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> acceptor,
            CancelIndicator cancel) {
        super.initialize(folders, (uri, issues) -> {
            lastIssues.put(uri, ImmutableList.copyOf(issues));
            publisher.publish(uri, issues, versions.get(uri));
        }, cancel);
    }

    /** Returns the issues of a file as they were published last: those of its text now, for a reading request. */
    List<Issue> issues(URI uri) {
        return lastIssues.getOrDefault(uri, List.of());
    }

    /** Documents find their positions by an index of lines. */
    @Override
    protected Map<URI, Document> createOpenDocuments() {
        return new HashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Document put(URI uri, Document document) {
                return super.put(uri, document instanceof IndexedDocument ? document : new IndexedDocument(document));
            }
        };
    }

    @Override
    public Buildable didOpen(URI uri, Integer version, String contents) {
        versions.put(uri, version);
        return super.didOpen(uri, version, contents);
    }

    @Override
    public Buildable didChangeTextDocumentContent(URI uri, Integer version,
            Iterable<TextDocumentContentChangeEvent> changes) {
        versions.put(uri, version);
        return super.didChangeTextDocumentContent(uri, version, changes);
    }

    @Override
    public Buildable didClose(URI uri) {
        versions.remove(uri);
        lastIssues.remove(uri);
        return super.didClose(uri);
    }
}

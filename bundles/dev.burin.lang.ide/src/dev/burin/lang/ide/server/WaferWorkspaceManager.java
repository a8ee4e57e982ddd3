// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/** Remembers the client's version of every open document and hands it on with the issues of each build. */
@Singleton
public class WaferWorkspaceManager extends WorkspaceManager {

    /** Receives the issues of one file. */
    @FunctionalInterface
    interface Publisher {
        /** Takes the issues; the version is null, as LSP has it, for a file that is not open. */
        void publish(URI uri, Iterable<Issue> issues, Integer version);
    }

    private final Map<URI, Integer> versions = new ConcurrentHashMap<>();
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
        super.initialize(folders, (uri, issues) -> publisher.publish(uri, issues, versions.get(uri)), cancel);
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
        return super.didClose(uri);
    }
}

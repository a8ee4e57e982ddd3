// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.validation.Issue;

/**
 * Xtext's server, except that published diagnostics carry the version of the text they were computed from, and each of
 * them the issue's data: the arguments of its message, and after them what a quick fix would write.
 */
@Singleton
public class WaferLanguageServer extends LanguageServerImpl {
    private final CompletableFuture<LanguageClient> client = new CompletableFuture<>();
    private final CompletableFuture<InitializedParams> initialized = new CompletableFuture<>();

    @Inject
    private UriExtensions uris;

    /** The base class keeps its own publisher private; the workspace manager is where every issue passes by. */
    @Override
    @Inject
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        ((WaferWorkspaceManager) manager).setPublisher(this::publish);
    }

    @Override
    public void connect(LanguageClient languageClient) {
        super.connect(languageClient);
        client.complete(languageClient);
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        initialized.complete(params);
    }

    private void publish(URI uri, Iterable<Issue> issues, Integer version) {
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(uris.toUriString(uri), toDiagnostics(issues), version);
        initialized.thenCombine(client, (ready, connected) -> connected)
                .thenAccept(connected -> connected.publishDiagnostics(params));
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        Diagnostic diagnostic = super.toDiagnostic(issue);
        diagnostic.setSource("wafer");
        if (issue.getData() != null) {
            diagnostic.setData(List.of(issue.getData()));
        }
        return diagnostic;
    }
}

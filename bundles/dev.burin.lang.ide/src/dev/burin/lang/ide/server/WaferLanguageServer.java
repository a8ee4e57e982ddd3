package dev.burin.lang.ide.server;

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

import com.google.inject.Inject;

/**
 * Xtext's server with the two things it lacks for an in-process client: published diagnostics carry the version of the
 * text they were computed from, and each diagnostic carries the issue's data (arguments of a quick fix).
 */
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
		PublishDiagnosticsParams params = new PublishDiagnosticsParams(uris.toUriString(uri), toDiagnostics(issues), version);
		initialized.thenCombine(client, (i, c) -> c).thenAccept(c -> c.publishDiagnostics(params));
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic d = super.toDiagnostic(issue);
		d.setSource("wafer");
		if (issue.getData() != null) {
			d.setData(List.of(issue.getData()));
		}
		return d;
	}
}

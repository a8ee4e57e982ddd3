// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that keeps what the server publishes. */
final class RecordingClient implements LanguageClient {
    private static final long SECONDS = 30;

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

    /** Waits for the diagnostics of this version of a document. */
    PublishDiagnosticsParams await(String uri, Integer version) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            PublishDiagnosticsParams params = published.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (params == null) {
                throw new AssertionError("no diagnostics of version " + version + " of " + uri);
            }
            if (params.getUri().equals(uri) && java.util.Objects.equals(version, params.getVersion())) {
                return params;
            }
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("a server without telemetry sent " + object);
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }
}

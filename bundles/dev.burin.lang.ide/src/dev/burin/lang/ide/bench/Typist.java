// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.bench;

import dev.burin.lang.ide.LanguageServers;
import dev.burin.lang.ide.server.WaferLanguageServer;
import dev.burin.lang.ide.text.LineIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that types and asks, and waits for each answer. */
final class Typist implements LanguageClient, AutoCloseable {
    private static final long SECONDS = 60;

    private final WaferLanguageServer server = LanguageServers.create();
    private final String uri = Path.of("large.wafer").toAbsolutePath().toUri().toString();
    private final TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
    private final LineIndex lines;
    private final ConcurrentHashMap<Integer,
            CompletableFuture<PublishDiagnosticsParams>> published = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, Boolean> toggled = new ConcurrentHashMap<>();
    private int version = 1;

    Typist(String text) throws InterruptedException, ExecutionException, TimeoutException {
        lines = new LineIndex(text);
        server.connect(this);
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        TextDocumentClientCapabilities capabilities = new TextDocumentClientCapabilities();
        capabilities.setDocumentSymbol(symbols);
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.getCapabilities().setTextDocument(capabilities);
        answer(server.initialize(params));
        server.initialized(new InitializedParams());
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "wafer", version, text)));
        diagnostics(version);
    }

    private static <T> T answer(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    private PublishDiagnosticsParams diagnostics(int of) throws InterruptedException, ExecutionException, TimeoutException {
        return answer(published.computeIfAbsent(of, key -> new CompletableFuture<>()));
    }

    /** Returns the position of an offset of the text as it was opened. */
    Position position(int offset) {
        return lines.position(offset);
    }

    /** Types a character, or takes it back if it stands there already; returns once the diagnostics are there. */
    Object toggle(int offset, int further, String typed) throws InterruptedException, ExecutionException, TimeoutException {
        Position at = lines.position(offset + further);
        boolean there = Boolean.TRUE.equals(toggled.get(offset));
        toggled.put(offset, !there);
        Range range = new Range(at, there ? new Position(at.getLine(), at.getCharacter() + typed.length()) : at);
        version++;
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(range, there ? "" : typed))));
        return diagnostics(version);
    }

    Object completion(int offset) throws InterruptedException, ExecutionException, TimeoutException {
        return answer(server.completion(new CompletionParams(document, lines.position(offset))));
    }

    Object hover(Position position) throws InterruptedException, ExecutionException, TimeoutException {
        return answer(server.hover(new HoverParams(document, position)));
    }

    Object highlights(Position position) throws InterruptedException, ExecutionException, TimeoutException {
        return answer(server.documentHighlight(new DocumentHighlightParams(document, position)));
    }

    Object hints(Range range) throws InterruptedException, ExecutionException, TimeoutException {
        return answer(server.inlayHint(new InlayHintParams(document, range)));
    }

    Object tokens() throws InterruptedException, ExecutionException, TimeoutException {
        return answer(server.semanticTokensFull(new SemanticTokensParams(document)));
    }

    Object symbols() throws InterruptedException, ExecutionException, TimeoutException {
        return answer(server.documentSymbol(new DocumentSymbolParams(document)));
    }

    Object folds() throws InterruptedException, ExecutionException, TimeoutException {
        return answer(server.foldingRange(new FoldingRangeRequestParams(document)));
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        if (diagnostics.getVersion() != null) {
            published.computeIfAbsent(diagnostics.getVersion(), key -> new CompletableFuture<>()).complete(diagnostics);
        }
    }

    @Override
    public void telemetryEvent(Object object) {
        // the server sends none
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new IllegalStateException(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new IllegalStateException(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new IllegalStateException(message.getMessage());
    }

    @Override
    public void close() {
        server.exit();
        server.getRequestManager().shutdown();
    }
}

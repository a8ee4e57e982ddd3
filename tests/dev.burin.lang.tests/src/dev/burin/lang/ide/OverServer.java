// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import dev.burin.lang.Workshop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.log4j.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server that is spoken to one way or another, and a document in a folder with a model. */
abstract class OverServer {
    private static final long SECONDS = 30;

    @TempDir
    Path folder;
    private final LoggedMistakes mistakes = new LoggedMistakes();
    final RecordingClient client = new RecordingClient();
    ServerCapabilities capabilities;
    String uri;
    LanguageServer server;

    abstract LanguageServer start(RecordingClient connected) throws Exception;

    @BeforeEach
    void initialize() throws Exception {
        Logger.getRootLogger().addAppender(mistakes);
        new Workshop(folder);
        uri = folder.resolve("spec.wafer").toUri().toString();
        server = start(client);
        InitializeParams params = new InitializeParams();
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setDocumentSymbol(symbols);
        text.setRename(new RenameCapabilities(true, false));
        ClientCapabilities client = new ClientCapabilities();
        text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        text.setFoldingRange(new FoldingRangeCapabilities());
        client.setTextDocument(text);
        params.setCapabilities(client);
        capabilities = answer(server.initialize(params)).getCapabilities();
        server.initialized(new InitializedParams());
    }

    @AfterEach
    void shutdown() throws Exception {
        server.exit();
        Logger.getRootLogger().removeAppender(mistakes);
        assertEquals(List.of(), mistakes.found(), "the server must not have logged a mistake of its own");
    }

    static <T> T answer(Future<T> future) throws Exception {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    PublishDiagnosticsParams open(String text) throws InterruptedException {
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "wafer", 7, text)));
        return client.await(uri, 7);
    }

    TextDocumentIdentifier document() {
        return new TextDocumentIdentifier(uri);
    }

    /** Returns the position of the bar in the marked text, which must occur in the text without the bar. */
    static Position at(String text, String marked) {
        int start = text.indexOf(marked.replace("|", ""));
        assertTrue(start >= 0, marked);
        return position(text, start + marked.indexOf('|'));
    }

    static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
    }

    static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }

    static String part(String text, Range range) {
        return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
    }

    static String apply(String text, List<? extends TextEdit> edits) {
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparingInt((TextEdit edit) -> offset(text, edit.getRange().getStart())).reversed());
        StringBuilder result = new StringBuilder(text);
        backwards.forEach(edit -> result.replace(offset(text, edit.getRange().getStart()),
                offset(text, edit.getRange().getEnd()), edit.getNewText()));
        return result.toString();
    }

    /** Messages may be plain or marked up since LSP 3.18; ours are plain. */
    static String message(Diagnostic diagnostic) {
        return diagnostic.getMessage().getLeft();
    }

    /** Data is an array of JSON over streams, and a list in the same process. */
    static List<String> strings(Object data) {
        return data instanceof JsonArray array
                ? array.asList().stream().map(element -> ((JsonPrimitive) element).getAsString()).toList()
                : ((List<?>) data).stream().map(String::valueOf).toList();
    }

    List<String> completions(String text, String marked) throws Exception {
        open(text);
        var completion = answer(server.getTextDocumentService().completion(new CompletionParams(document(), at(text,
                marked))));
        List<CompletionItem> items = completion.isLeft() ? completion.getLeft() : completion.getRight().getItems();
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    String hover(String text, String marked) throws Exception {
        open(text);
        var hover = answer(server.getTextDocumentService().hover(new HoverParams(document(), at(text, marked))));
        return hover == null || !hover.getContents().isRight() ? "" : hover.getContents().getRight().getValue();
    }

    String renamed(String text, String marked, String name) throws Exception {
        open(text);
        var range = answer(server.getTextDocumentService().prepareRename(new PrepareRenameParams(document(), at(text,
                marked))));
        assertTrue(range != null, "a name can be renamed");
        WorkspaceEdit edit =
                answer(server.getTextDocumentService().rename(new RenameParams(document(), at(text, marked), name)));
        List<? extends TextEdit> edits = edit.getChanges() == null || edit.getChanges().isEmpty()
                ? edit.getDocumentChanges().get(0).getLeft().getEdits().stream().map(e -> e.getLeft()).toList()
                : edit.getChanges().get(uri);
        return apply(text, edits);
    }
}

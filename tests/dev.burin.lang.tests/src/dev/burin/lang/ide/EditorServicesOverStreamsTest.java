// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import dev.burin.lang.ide.navigate.LocateParams;
import dev.burin.lang.ide.navigate.Subject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;

/** What an editor asks, as JSON over streams. */
class EditorServicesOverStreamsTest extends EditorServicesConformance {
    private Piped piped;

    @Override
    LanguageServer start(RecordingClient client) throws IOException {
        piped = new Piped(client);
        return piped.server();
    }

    @AfterEach
    void stop() {
        piped.stop();
    }

    @Override
    CompletableFuture<Subject> subject(TextDocumentPositionParams params) {
        return ((WaferServer) server).subject(params);
    }

    @Override
    CompletableFuture<List<Range>> locate(LocateParams params) {
        return ((WaferServer) server).locate(params);
    }
}

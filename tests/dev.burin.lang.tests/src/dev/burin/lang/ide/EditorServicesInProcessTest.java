// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import dev.burin.lang.ide.navigate.LocateParams;
import dev.burin.lang.ide.navigate.Subject;
import dev.burin.lang.ide.server.WaferLanguageServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.services.LanguageServer;

/** What an editor asks, by direct calls. */
class EditorServicesInProcessTest extends EditorServicesConformance {

    @Override
    LanguageServer start(RecordingClient client) {
        WaferLanguageServer made = LanguageServers.create();
        made.connect(client);
        return made;
    }

    @Override
    CompletableFuture<Subject> subject(TextDocumentPositionParams params) {
        return ((WaferLanguageServer) server).subject(params);
    }

    @Override
    CompletableFuture<List<Range>> locate(LocateParams params) {
        return ((WaferLanguageServer) server).locate(params);
    }
}

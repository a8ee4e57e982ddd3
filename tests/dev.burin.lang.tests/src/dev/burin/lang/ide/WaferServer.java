// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import dev.burin.lang.ide.navigate.LocateParams;
import dev.burin.lang.ide.navigate.Subject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The server with its own requests, as a client over streams sees it. */
public interface WaferServer extends LanguageServer {

    /** Asks what a place is about. */
    @JsonRequest("wafer/subject")
    CompletableFuture<Subject> subject(TextDocumentPositionParams params);

    /** Asks where the spec speaks of something. */
    @JsonRequest("wafer/locate")
    CompletableFuture<List<Range>> locate(LocateParams params);
}

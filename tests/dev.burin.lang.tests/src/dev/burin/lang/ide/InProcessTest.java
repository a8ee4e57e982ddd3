// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import dev.burin.lang.ide.server.WaferLanguageServer;
import org.eclipse.lsp4j.services.LanguageServer;

/** The server by direct calls, as the Eclipse editor uses it. */
class InProcessTest extends LanguageServerConformance {

    @Override
    LanguageServer start(RecordingClient client) {
        WaferLanguageServer server = LanguageServers.create();
        server.connect(client);
        return server;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** A server at the other end of two pipes. */
final class Piped {
    private static final int BUFFER = 1 << 20;
    /** Held, so that the level stays: says in stack traces that a pipe was closed, which each test does. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private final LanguageServer server;
    private final Future<Integer> serving;

    Piped(RecordingClient client) throws IOException {
        LIBRARY.setLevel(Level.OFF);
        PipedInputStream serverIn = new PipedInputStream(toServer, BUFFER);
        PipedOutputStream serverOut = new PipedOutputStream();
        PipedInputStream clientIn = new PipedInputStream(serverOut, BUFFER);
        serving = threads.submit(() -> LanguageServers.serve(serverIn, serverOut));
        Launcher<WaferServer> launcher = new LSPLauncher.Builder<WaferServer>().setLocalService(client)
                .setRemoteInterface(WaferServer.class).setInput(clientIn).setOutput(toServer).setExecutorService(threads)
                .create();
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    LanguageServer server() {
        return server;
    }

    /** Returns the exit status to come. */
    Future<Integer> serving() {
        return serving;
    }

    /** Closes the pipe to the server. */
    void leave() throws IOException {
        toServer.close();
    }

    void stop() {
        threads.shutdownNow();
    }
}

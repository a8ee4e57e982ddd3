// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server over streams with JSON between, as editors that start {@code burin lsp} use it. */
class StreamsTest extends LanguageServerConformance {
    private static final int BUFFER = 1 << 20;
    private static final long SECONDS = 30;
    /** Held, so that the level stays: says in stack traces that a pipe was closed, which each test does. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final PipedOutputStream toServer = new PipedOutputStream();
    private Future<Integer> serving;

    @Override
    LanguageServer start(RecordingClient client) throws IOException {
        PipedInputStream serverIn = new PipedInputStream(toServer, BUFFER);
        PipedOutputStream serverOut = new PipedOutputStream();
        PipedInputStream clientIn = new PipedInputStream(serverOut, BUFFER);
        serving = threads.submit(() -> LanguageServers.serve(serverIn, serverOut));
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(client, clientIn, toServer, threads, consumer -> consumer);
        launcher.startListening();
        return launcher.getRemoteProxy();
    }

    @BeforeAll
    static void silenceClosedPipes() {
        LIBRARY.setLevel(Level.OFF);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void exitAfterShutdownIsGood() throws Exception {
        server.shutdown().get(SECONDS, TimeUnit.SECONDS);
        server.exit();
        assertEquals(0, serving.get(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void exitWithoutShutdownIsNot() throws Exception {
        server.exit();
        assertEquals(1, serving.get(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void aClientThatIsGoneEndsTheServer() throws Exception {
        toServer.close();
        assertEquals(1, serving.get(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void twoServersDoNotDisturbEachOther() throws Exception {
        InProcessTest other = new InProcessTest();
        LanguageServer second = other.start(new RecordingClient());
        second.initialize(new InitializeParams()).get(SECONDS, TimeUnit.SECONDS);
        second.shutdown().get(SECONDS, TimeUnit.SECONDS);
        openingPublishesProblems();
    }
}

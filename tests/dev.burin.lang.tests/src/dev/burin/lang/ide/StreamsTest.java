// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server over streams with JSON between, as editors that start {@code burin lsp} use it. */
class StreamsTest extends LanguageServerConformance {
    private static final long SECONDS = 30;

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

    @Test
    void exitAfterShutdownIsGood() throws Exception {
        server.shutdown().get(SECONDS, TimeUnit.SECONDS);
        server.exit();
        assertEquals(0, piped.serving().get(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void exitWithoutShutdownIsNot() throws Exception {
        server.exit();
        assertEquals(1, piped.serving().get(SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void aClientThatIsGoneEndsTheServer() throws Exception {
        piped.leave();
        assertEquals(1, piped.serving().get(SECONDS, TimeUnit.SECONDS));
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

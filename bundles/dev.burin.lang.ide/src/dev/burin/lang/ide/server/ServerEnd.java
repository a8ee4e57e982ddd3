// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Notes that a server has ended; unlike Xtext's own it does not end the process, which may be an IDE. */
@Singleton
public class ServerEnd implements ILanguageServerShutdownAndExitHandler {
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private volatile boolean shutdown;

    @Override
    public void shutdown() {
        shutdown = true;
    }

    @Override
    public void exit() {
        ended.complete(shutdown ? 0 : 1);
    }

    /** Says that the client is gone. */
    public void streamEnded() {
        exit();
    }

    /** Waits for the end and returns the exit status: 0 if shutdown was asked for before it came, else 1. */
    public int status() throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an end is never exceptional", e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;
import dev.burin.lang.ide.facts.BuiltFacts;
import dev.burin.lang.ide.server.ServerEnd;
import dev.burin.lang.ide.server.WaferLanguageServer;
import dev.burin.lang.ide.server.WaferServerModule;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ServerModule;

/** Makes language servers for specs. Each is on its own: several may run in one process. */
public final class LanguageServers {
    private LanguageServers() {
    }

    /** Returns a server that is neither connected nor initialized, for a client in the same process. */
    public static WaferLanguageServer create() {
        return create(BuiltFacts.NONE);
    }

    /** Returns such a server that knows the chips that were built, so that it can say what matrices cost. */
    public static WaferLanguageServer create(BuiltFacts built) {
        return injector(built).getInstance(WaferLanguageServer.class);
    }

    /**
     * Serves one client over streams (LSP's base protocol, JSON) until it says exit or its stream ends.
     *
     * @return the exit status that LSP demands of a process: 0 if the client asked for shutdown first, else 1
     */
    public static int serve(InputStream in, OutputStream out) throws InterruptedException {
        Injector injector = injector(BuiltFacts.NONE);
        WaferLanguageServer server = injector.getInstance(WaferLanguageServer.class);
        ServerEnd end = injector.getInstance(ServerEnd.class);
        ExecutorService threads = Executors.newCachedThreadPool(task -> daemon(task, "wafer-lsp"));
        Launcher<LanguageClient> launcher =
                LSPLauncher.createServerLauncher(server, in, out, threads, consumer -> consumer);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        CompletableFuture.runAsync(() -> awaitEnd(listening), threads).thenRun(end::streamEnded);
        try {
            return end.status();
        } finally {
            threads.shutdownNow();
            server.getRequestManager().shutdown();
        }
    }

    private static void awaitEnd(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException | ExecutionException e) {
            // either way nothing more will be heard
        }
    }

    private static Injector injector(BuiltFacts built) {
        return Guice.createInjector(Modules.override(new ServerModule()).with(new WaferServerModule(built)));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}

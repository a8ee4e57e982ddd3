// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.session;

import dev.burin.lang.ide.LanguageServers;
import dev.burin.lang.ide.server.WaferLanguageServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The language server of the workbench and its documents. Safe for use from several threads. */
public final class LanguageSession {
    /** How long typing is gathered before the server hears of it. */
    public static final int GATHER_MILLIS = 150;

    private final ScheduledExecutorService dispatcher = Executors.newSingleThreadScheduledExecutor(LanguageSession::daemon);
    private final Map<String, OpenDocument> byUri = new ConcurrentHashMap<>();
    private final Map<IDocument, OpenDocument> byDocument = new ConcurrentHashMap<>();
    private final List<Consumer<IDocument>> analysedListeners = new CopyOnWriteArrayList<>();
    private final List<IProject> folders = new ArrayList<>(); // used by the dispatcher only
    private final AtomicInteger asked = new AtomicInteger();
    private Optional<WaferLanguageServer> server = Optional.empty(); // used by the dispatcher only

    /** Returns the workbench's session. */
    public static LanguageSession get() {
        return started().orElseThrow(() -> new IllegalStateException("the editor bundle is not started")); //$NON-NLS-1$
    }

    /** Returns the workbench's session, if the bundle is started. */
    public static Optional<LanguageSession> started() {
        BundleContext context = FrameworkUtil.getBundle(LanguageSession.class).getBundleContext();
        ServiceReference<LanguageSession> reference =
                context == null ? null : context.getServiceReference(LanguageSession.class);
        return Optional.ofNullable(reference).map(context::getService);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "wafer-language"); //$NON-NLS-1$
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the server, started by the first who asks. Dispatcher only. */
    private WaferLanguageServer server() {
        if (server.isEmpty()) {
            WaferLanguageServer made = LanguageServers.create(new ChipFacts());
            made.connect(new DiagnosticsSink(this));
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                if (project.isAccessible() && project.getLocationURI() != null) {
                    folders.add(project);
                }
            }
            InitializeParams parameters = new InitializeParams();
            parameters.setCapabilities(Capabilities.ours());
            parameters.setWorkspaceFolders(folders.stream().map(LanguageSession::folder).toList());
            made.initialize(parameters).join();
            made.initialized(new InitializedParams());
            server = Optional.of(made);
        }
        return server.get();
    }

    private static WorkspaceFolder folder(IProject project) {
        return new WorkspaceFolder(Positions.uri(project.getLocationURI()), project.getName());
    }

    void open(ITextFileBuffer buffer, String uri) {
        OpenDocument opened = new OpenDocument(uri, buffer);
        byUri.put(uri, opened);
        byDocument.put(opened.document(), opened);
        TextDocumentItem item = new TextDocumentItem(uri, "wafer", 1, opened.document().get()); //$NON-NLS-1$
        IResource file = buffer.getLocation() == null ? null
                : ResourcesPlugin.getWorkspace().getRoot().findMember(buffer.getLocation());
        dispatch(() -> {
            WaferLanguageServer known = server();
            if (file != null && file.getProject().getLocationURI() != null && !folders.contains(file.getProject())) {
                folders.add(file.getProject());
                known.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                        new WorkspaceFoldersChangeEvent(List.of(folder(file.getProject())), List.of())));
            }
            known.didOpen(new DidOpenTextDocumentParams(item));
        });
    }

    void changed(IDocument document, TextDocumentContentChangeEvent change) {
        OpenDocument open = byDocument.get(document);
        if (open != null) {
            open.gather(change);
            open.wakeBy(dispatcher.schedule(() -> flush(open), GATHER_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    void saved(IDocument document) {
        OpenDocument open = byDocument.get(document);
        if (open != null) {
            dispatch(() -> {
                flush(open);
                server().didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(open.uri())));
            });
        }
    }

    void close(IDocument document) {
        OpenDocument open = byDocument.remove(document);
        if (open != null) {
            byUri.remove(open.uri());
            dispatch(() -> {
                flush(open);
                server().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(open.uri())));
            });
        }
    }

    private void dispatch(Runnable work) {
        asked.incrementAndGet();
        try {
            dispatcher.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    Answers.report(e);
                } finally {
                    asked.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException e) {
            asked.decrementAndGet(); // the workbench closes
        }
    }

    /** Sends what was gathered. Dispatcher only. */
    private void flush(OpenDocument open) {
        open.take().ifPresent(changes -> server().didChange(changes));
    }

    /**
     * Asks the server about a document as it is now.
     *
     * @return completes with what the server answers; empty if it has nothing, does not know the document, was
     *         cancelled by the next key, or failed, which is logged
     */
    public <T> CompletableFuture<Optional<T>> ask(IDocument document,
            BiFunction<WaferLanguageServer, TextDocumentIdentifier, CompletableFuture<T>> question) {
        OpenDocument open = document == null ? null : byDocument.get(document);
        if (open == null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        asked.incrementAndGet();
        CompletableFuture<Optional<T>> answer = CompletableFuture.supplyAsync(() -> {
            flush(open);
            return question.apply(server(), new TextDocumentIdentifier(open.uri()));
        }, dispatcher).thenCompose(sent -> sent).thenApply(Optional::ofNullable);
        return answer.exceptionally(failure -> {
            Answers.report(failure);
            return Optional.empty();
        }).whenComplete((value, failure) -> asked.decrementAndGet());
    }

    /** Returns how many questions and notifications are on their way, and documents have changes not sent. */
    public int pending() {
        return asked.get() + (int) byUri.values().stream().filter(OpenDocument::waiting).count();
    }

    Optional<OpenDocument> document(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** Returns whether the server knows a document. */
    public boolean knows(IDocument document) {
        return document != null && byDocument.containsKey(document);
    }

    /** Returns the URI of a document that the server knows. */
    public Optional<String> uri(IDocument document) {
        return Optional.ofNullable(document).map(byDocument::get).map(OpenDocument::uri);
    }

    /** Adds who hears, in the thread of the user interface, that the server has read a document as it is now. */
    public void addAnalysedListener(Consumer<IDocument> listener) {
        analysedListeners.add(listener);
    }

    public void removeAnalysedListener(Consumer<IDocument> listener) {
        analysedListeners.remove(listener);
    }

    void analysed(IDocument document) {
        analysedListeners.forEach(listener -> listener.accept(document));
    }

    /** Asks everything anew that depends on what was built. */
    void factsChanged() {
        byUri.values().forEach(open -> analysed(open.document()));
    }

    /** Lets every open editor show anew what it shows. In the thread of the user interface. */
    public void refresh() {
        factsChanged();
    }

    /** Ends the session. */
    public void close() {
        dispatcher.shutdownNow();
    }
}

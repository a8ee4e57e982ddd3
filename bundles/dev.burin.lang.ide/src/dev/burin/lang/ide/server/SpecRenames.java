// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.rename.RenameService2;

/**
 * Renames as Xtext does, but reads in the thread that it is called in. Xtext's service is called in a reading thread and
 * waits there for another one; the server has one only.
 */
public class SpecRenames extends RenameService2 {

    @Override
    public WorkspaceEdit rename(Options options) {
        options.setLanguageServerAccess(new SameThread(options.getLanguageServerAccess()));
        return super.rename(options);
    }

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
        options.setLanguageServerAccess(new SameThread(options.getLanguageServerAccess()));
        return super.prepareRename(options);
    }

    private record SameThread(ILanguageServerAccess access) implements ILanguageServerAccess {

        @Override
        public <T> CompletableFuture<T> doRead(String uri, Function<Context, T> function) {
            return CompletableFuture.completedFuture(access.doSyncRead(uri, function));
        }

        @Override
        public <T> T doSyncRead(String uri, Function<Context, T> function) {
            return access.doSyncRead(uri, function);
        }

        @Override
        public <T> CompletableFuture<T> doReadIndex(Function<? super IndexContext, ? extends T> function) {
            return access.doReadIndex(function);
        }

        @Override
        public void addBuildListener(IBuildListener listener) {
            access.addBuildListener(listener);
        }

        @Override
        public LanguageClient getLanguageClient() {
            return access.getLanguageClient();
        }

        @Override
        public ResourceSet newLiveScopeResourceSet(URI uri) {
            return access.newLiveScopeResourceSet(uri);
        }

        @Override
        public InitializeParams getInitializeParams() {
            return access.getInitializeParams();
        }

        @Override
        public InitializeResult getInitializeResult() {
            return access.getInitializeResult();
        }
    }
}

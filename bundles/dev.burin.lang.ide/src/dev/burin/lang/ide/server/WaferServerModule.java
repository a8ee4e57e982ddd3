// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.MembersInjector;
import com.google.inject.Provides;
import com.google.inject.Scopes;
import com.google.inject.Singleton;
import dev.burin.lang.ide.WaferIdeSetup;
import dev.burin.lang.ide.facts.BuiltFacts;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.IFileSystemScanner;

/** What differs from Xtext's server bindings. */
public class WaferServerModule extends AbstractModule {
    private final BuiltFacts built;

    /** Makes servers that know the chips that were built. */
    public WaferServerModule(BuiltFacts built) {
        this.built = built;
    }

    @Override
    protected void configure() {
        bind(LanguageServerImpl.class).to(WaferLanguageServer.class);
        bind(WaferLanguageServer.class).in(Scopes.SINGLETON);
        bind(WorkspaceManager.class).to(WaferWorkspaceManager.class);
        bind(ILanguageServerShutdownAndExitHandler.class).to(ServerEnd.class);
        bind(IMultiRootWorkspaceConfigFactory.class).to(SpecWorkspaces.class);
        bind(IFileSystemScanner.class).to(SpecScanner.class);
    }

    /** ServiceLoader finds no ISetup across OSGi bundles, so the one language is registered by hand. */
    @Provides
    @Singleton
    IResourceServiceProvider.Registry languages() {
        IResourceServiceProvider provider =
                new WaferIdeSetup(built).createInjectorAndDoEMFRegistration().getInstance(IResourceServiceProvider.class);
        ResourceServiceProviderRegistryImpl registry = new ResourceServiceProviderRegistryImpl();
        registry.getExtensionToFactoryMap().put("wafer", provider);
        return registry;
    }

    /**
     * Specs are read by this server's own language. The registry of the process would give that which was set up last, by
     * another server or by whoever reads specs without one, whose grammar is another object: formatting and completion know
     * tokens by their grammar elements.
     */
    @Provides
    XtextResourceSet specs(MembersInjector<XtextResourceSet> members, IResourceServiceProvider.Registry languages) {
        XtextResourceSet specs = new XtextResourceSet();
        members.injectMembers(specs);
        specs.getResourceFactoryRegistry().getExtensionToFactoryMap().put("wafer",
                languages.getResourceServiceProvider(URI.createURI("spec.wafer")).get(IResourceFactory.class));
        return specs;
    }

    /** Requests that read run one after another: an EMF resource set is not safe for use from several threads. */
    @Provides
    @Singleton
    ExecutorService reads() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "wafer-reads");
            thread.setDaemon(true);
            return thread;
        });
    }
}

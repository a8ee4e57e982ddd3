package dev.burin.lang.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.util.Modules;

import dev.burin.lang.ide.WaferIdeSetup;

/** What differs from Xtext's server bindings. */
public class WaferServerModule extends AbstractModule {
	/** @return a server that is neither connected nor initialized yet */
	public static WaferLanguageServer createServer() {
		return Guice.createInjector(Modules.override(new ServerModule()).with(new WaferServerModule())).getInstance(WaferLanguageServer.class);
	}

	@Override
	protected void configure() {
		bind(LanguageServerImpl.class).to(WaferLanguageServer.class);
		bind(WaferLanguageServer.class).in(com.google.inject.Scopes.SINGLETON);
		bind(WorkspaceManager.class).to(WaferWorkspaceManager.class);
	}

	/** ServiceLoader finds no ISetup across bundles, so the one language is registered by hand. */
	@Provides
	@Singleton
	IResourceServiceProvider.Registry languages() {
		Injector language = new WaferIdeSetup().createInjectorAndDoEMFRegistration();
		IResourceServiceProvider provider = language.getInstance(IResourceServiceProvider.class);
		ResourceServiceProviderRegistryImpl registry = new ResourceServiceProviderRegistryImpl();
		registry.getExtensionToFactoryMap().put("wafer", provider);
		return registry;
	}

	/** Reads run one after another: the resource set is not thread safe. */
	@Provides
	@Singleton
	ExecutorService reads() {
		return Executors.newSingleThreadExecutor(r -> {
			Thread t = new Thread(r, "wafer-reads");
			t.setDaemon(true);
			return t;
		});
	}
}

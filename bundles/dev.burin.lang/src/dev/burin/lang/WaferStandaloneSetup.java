package dev.burin.lang;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import dev.burin.spec.SpecPackage;

public class WaferStandaloneSetup extends WaferStandaloneSetupGenerated {
	public static void doSetup() {
		new WaferStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	/** The grammar imports the metamodel, so outside OSGi (no plugin.xml registry) the package must be registered here. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(SpecPackage.eNS_URI, SpecPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}

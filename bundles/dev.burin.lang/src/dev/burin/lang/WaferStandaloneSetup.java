// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang;

import com.google.inject.Injector;
import dev.burin.spec.SpecPackage;
import org.eclipse.emf.ecore.EPackage;

/** Sets the language up where no OSGi registry does it. */
public class WaferStandaloneSetup extends WaferStandaloneSetupGenerated {

    /** The grammar imports the metamodel, so its package must be known before the grammar is loaded. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(SpecPackage.eNS_URI, SpecPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}

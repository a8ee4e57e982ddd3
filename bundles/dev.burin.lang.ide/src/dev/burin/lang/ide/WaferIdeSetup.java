// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.burin.lang.WaferRuntimeModule;
import dev.burin.lang.WaferStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/** Sets the language up together with its editor services. */
public class WaferIdeSetup extends WaferStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new WaferRuntimeModule(), new WaferIdeModule()));
    }
}

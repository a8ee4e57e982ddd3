// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.burin.lang.WaferRuntimeModule;
import dev.burin.lang.WaferStandaloneSetup;
import dev.burin.lang.ide.facts.BuiltFacts;
import org.eclipse.xtext.util.Modules2;

/** Sets the language up together with its editor services. */
public class WaferIdeSetup extends WaferStandaloneSetup {
    private final BuiltFacts built;

    /** Sets up services that know no chips. */
    public WaferIdeSetup() {
        this(BuiltFacts.NONE);
    }

    /** Sets up services that know the chips that were built. */
    public WaferIdeSetup(BuiltFacts built) {
        this.built = built;
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new WaferRuntimeModule(), new WaferIdeModule(),
                binder -> binder.bind(BuiltFacts.class).toInstance(built)));
    }
}

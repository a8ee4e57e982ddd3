// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.scoping;

import com.google.inject.Inject;
import dev.burin.spec.Network;
import dev.burin.spec.Placement;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.WaferSpec;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

/**
 * Layers are seen from everywhere in their file, tiles too; the scope is built once per text, and finds names by
 * hashing.
 */
public class WaferScopeProvider extends AbstractWaferScopeProvider {
    @Inject
    private IQualifiedNameProvider names;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass type = reference.getEReferenceType();
        if (context.eResource() == null || !(EcoreUtil.getRootContainer(context) instanceof WaferSpec spec)) {
            return IScope.NULLSCOPE;
        }
        return cache.get(Tuples.pair(WaferScopeProvider.class, type), spec.eResource(),
                () -> MultimapBasedScope.createScope(IScope.NULLSCOPE,
                        Scopes.scopedElementsFor(declared(spec, type), names), false));
    }

    /** Returns what the spec declares of the type. */
    public static List<? extends EObject> declared(WaferSpec spec, EClass type) {
        if (type == SpecPackage.Literals.LAYER) {
            Network network = spec.getNetwork();
            return network == null ? List.of() : network.getLayers();
        }
        Placement placement = spec.getPlacement();
        return type == SpecPackage.Literals.TILE && placement != null ? placement.getTiles() : List.of();
    }
}

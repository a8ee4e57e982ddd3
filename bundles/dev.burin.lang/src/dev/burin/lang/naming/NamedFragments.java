// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.naming;

import dev.burin.lang.scoping.WaferScopeProvider;
import dev.burin.spec.Layer;
import dev.burin.spec.SpecPackage;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;

/**
 * Addresses layers and tiles within a file by their names. The usual address is the place in the list, which takes a search
 * of the list each time: in a spec of thousands of tiles that is most of the time of an edit.
 */
public class NamedFragments implements IFragmentProvider {
    private static final String LAYER = "layer=";
    private static final String TILE = "tile=";

    @Override
    public String getFragment(EObject object, Fallback fallback) {
        if (object instanceof Layer layer && layer.getName() != null) {
            return LAYER + layer.getName();
        }
        return object instanceof Tile tile && tile.getName() != null ? TILE + tile.getName() : fallback.getFragment(object);
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        if (fragment.startsWith(LAYER)) {
            return named(resource, SpecPackage.Literals.LAYER, fragment.substring(LAYER.length()));
        }
        return fragment.startsWith(TILE) ? named(resource, SpecPackage.Literals.TILE, fragment.substring(TILE.length()))
                : fallback.getEObject(fragment);
    }

    /** Returns the first of that name, or null, as EMF has it. */
    private static EObject named(Resource resource, EClass type, String name) {
        List<? extends EObject> declared = resource.getContents().stream().filter(WaferSpec.class::isInstance)
                .map(WaferSpec.class::cast).findFirst().map(spec -> WaferScopeProvider.declared(spec, type)).orElse(null);
        if (declared != null) {
            for (EObject object : declared) {
                if (name.equals(object instanceof Layer layer ? layer.getName() : ((Tile) object).getName())) {
                    return object;
                }
            }
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.lang.naming;

import dev.burin.spec.Layer;
import dev.burin.spec.Tile;
import dev.burin.spec.WaferSpec;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Names what can be referred to or listed: the wafer, its layers and its tiles, each by its own name alone. */
public class WaferQualifiedNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        String name = nameOf(object);
        return name == null || name.isEmpty() ? null : QualifiedName.create(name);
    }

    /** Returns null for objects that have no name. */
    private static String nameOf(EObject object) {
        if (object instanceof Layer layer) {
            return layer.getName();
        }
        if (object instanceof Tile tile) {
            return tile.getName();
        }
        return object instanceof WaferSpec spec ? spec.getName() : null;
    }
}

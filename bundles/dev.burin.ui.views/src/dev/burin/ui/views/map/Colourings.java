// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.map;

import dev.burin.ui.BurinUi;
import dev.burin.view.map.StandardColouring;
import dev.burin.view.map.TileColouring;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** The colourings of the map: the standard ones and those of the extension point. */
final class Colourings {
    private static final String POINT = "dev.burin.ui.views.tileColourings"; //$NON-NLS-1$

    private Colourings() {
    }

    static List<TileColouring> all() {
        List<TileColouring> all = new ArrayList<>(List.of(StandardColouring.values()));
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            try {
                if (element.createExecutableExtension("class") instanceof TileColouring colouring) { //$NON-NLS-1$
                    all.add(colouring);
                }
            } catch (CoreException e) {
                BurinUi.log("cannot make a colouring of " + element.getContributor().getName(), e); //$NON-NLS-1$
            }
        }
        return all;
    }
}

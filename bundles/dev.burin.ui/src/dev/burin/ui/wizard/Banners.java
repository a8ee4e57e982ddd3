// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.ui.BurinUi;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The pictures beside the titles of wizards. */
enum Banners {
    /** A project. */
    PROJECT("newProject"), //$NON-NLS-1$
    /** A spec. */
    SPEC("newSpec"), //$NON-NLS-1$
    /** A model that is taken in. */
    IMPORT("importModel"); //$NON-NLS-1$

    private final String file;

    Banners(String file) {
        this.file = file;
    }

    ImageDescriptor image() {
        return ResourceLocator.imageDescriptorFromBundle(BurinUi.ID, "icons/full/wizban/" + file + ".svg").orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}

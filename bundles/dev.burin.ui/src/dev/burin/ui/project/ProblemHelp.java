// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerHelpContextProvider;

/** Leads F1 on a problem to the help of its code: context {@code dev.burin.doc.CODE}. */
public final class ProblemHelp implements IMarkerHelpContextProvider {
    private static final String PREFIX = "dev.burin.doc."; //$NON-NLS-1$

    @Override
    public boolean hasHelpContextForMarker(IMarker marker) {
        return !code(marker).isEmpty();
    }

    @Override
    public String getHelpContextForMarker(IMarker marker) {
        return PREFIX + code(marker);
    }

    private static String code(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.CODE, ""); //$NON-NLS-1$
    }
}

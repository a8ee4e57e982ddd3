// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerHelpContextProvider;

/** Leads from a problem to what the guide says about its code. */
public final class ProblemHelp implements IMarkerHelpContextProvider {
    private static final String CONTEXT = "dev.burin.doc.problem_"; //$NON-NLS-1$

    @Override
    public String getHelpContextForMarker(IMarker marker) {
        return CONTEXT + marker.getAttribute(ProblemMarkers.CODE, "").replace('-', '_'); //$NON-NLS-1$
    }

    @Override
    public boolean hasHelpContextForMarker(IMarker marker) {
        return !marker.getAttribute(ProblemMarkers.CODE, "").isEmpty(); //$NON-NLS-1$
    }
}

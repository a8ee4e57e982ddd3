// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.ui.BurinUi;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Quick fixes of {@link ProjectHints}. */
public final class HintFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ProjectHints.KIND, "").isEmpty(); //$NON-NLS-1$
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        boolean nature = ProjectHints.Kind.NO_NATURE.name().equals(marker.getAttribute(ProjectHints.KIND, "")); //$NON-NLS-1$
        return new IMarkerResolution[] {nature ? new Convert() : new BuildAutomatically()};
    }

    private static final class Convert implements IMarkerResolution {
        @Override
        public String getLabel() {
            return Messages.HintFixes_convert;
        }

        @Override
        public void run(IMarker marker) {
            ConvertHandler.convert(marker.getResource().getProject(), true);
        }
    }

    private static final class BuildAutomatically implements IMarkerResolution {
        @Override
        public String getLabel() {
            return Messages.HintFixes_autoBuild;
        }

        @Override
        public void run(IMarker marker) {
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            IWorkspaceDescription description = workspace.getDescription();
            description.setAutoBuilding(true);
            try {
                workspace.setDescription(description);
            } catch (CoreException e) {
                BurinUi.log("cannot turn on Build Automatically", e); //$NON-NLS-1$
            }
            ProjectHints.update(marker.getResource().getProject());
        }
    }
}

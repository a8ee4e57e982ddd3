// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.ui.chips.ChipState;
import dev.burin.ui.chips.Chips;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * Says in the Problems view why the specs of a project are not checked on save: the project has no wafer nature, or Build
 * Automatically is off. The hint comes when a chip of the project is built, and each has a quick fix.
 */
public final class ProjectHints implements Chips.Listener {
    /** The marker type. */
    static final String TYPE = "dev.burin.ui.hint"; //$NON-NLS-1$
    /** Attribute: which hint. */
    static final String KIND = "kind"; //$NON-NLS-1$

    /** The hints. */
    enum Kind {
        /** The project is no wafer project. */
        NO_NATURE,
        /** The workspace builds only when told to. */
        NO_AUTO_BUILD
    }

    @Override
    public void changed(IFile spec, ChipState state) {
        if (state instanceof ChipState.Building) {
            update(spec.getProject());
        }
    }

    /** Gives a project the hint that it needs, or none. */
    static void update(IProject project) {
        WorkspaceJob job = new WorkspaceJob(Messages.ProjectHints_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (project.isAccessible()) {
                    write(project);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(project.getWorkspace().getRuleFactory().markerRule(project));
        job.setSystem(true);
        job.schedule();
    }

    private static Optional<Kind> needed(IProject project) {
        if (!WaferNature.on(project)) {
            return Optional.of(Kind.NO_NATURE);
        }
        return project.getWorkspace().isAutoBuilding() ? Optional.empty() : Optional.of(Kind.NO_AUTO_BUILD);
    }

    private static void write(IProject project) throws CoreException {
        Optional<Kind> kind = needed(project);
        IMarker[] before = project.findMarkers(TYPE, false, IResource.DEPTH_ZERO);
        if (before.length == 1 && Optional.of(before[0].getAttribute(KIND, "")).equals(kind.map(Kind::name))) { //$NON-NLS-1$
            return;
        }
        project.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
        if (kind.isPresent()) {
            String message = kind.get() == Kind.NO_NATURE ? Messages.ProjectHints_noNature : Messages.ProjectHints_noAutoBuild;
            project.createMarker(TYPE, Map.of(IMarker.MESSAGE, NLS.bind(message, project.getName()),
                    IMarker.SEVERITY, IMarker.SEVERITY_INFO, KIND, kind.get().name()));
        }
    }
}

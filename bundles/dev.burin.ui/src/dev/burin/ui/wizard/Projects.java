// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.examples.Examples;
import dev.burin.ui.project.WaferNature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes wafer projects. */
public final class Projects {
    private Projects() {
    }

    /**
     * Makes a wafer project and what it begins with. Failed or cancelled, nothing is left; files that stood at the location
     * before are left alone.
     *
     * @param location  where it is to be; empty for the workspace
     * @param beginning fills the project and returns what is to be shown of it
     */
    static IResource create(IProject project, Optional<URI> location, Making beginning, IProgressMonitor monitor)
            throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        location.ifPresent(description::setLocationURI);
        boolean made = false;
        try {
            project.create(description, progress.split(1));
            project.open(progress.split(1));
            WaferNature.set(project, true, progress.split(1));
            IResource shown = beginning.make(progress.split(7));
            made = true;
            return shown;
        } finally {
            if (!made && project.exists()) {
                project.delete(location.isEmpty(), true, null); // null: no progress for tidying up
            }
        }
    }

    /** Makes a wafer project with the examples and returns the spec to begin with. Failed or cancelled, nothing is left. */
    public static IResource createExamples(IProject project, Optional<URI> location, IProgressMonitor monitor)
            throws CoreException, IOException {
        return create(project, location, progress -> {
            Examples.copyTo(Path.of(project.getLocationURI()));
            project.refreshLocal(IResource.DEPTH_INFINITE, progress);
            return project.getFile(Examples.DEMO);
        }, monitor);
    }
}

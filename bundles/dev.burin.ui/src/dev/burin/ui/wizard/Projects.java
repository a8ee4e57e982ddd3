// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.examples.Examples;
import dev.burin.ui.project.WaferNature;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Makes wafer projects. */
public final class Projects {
    private Projects() {
    }

    /**
     * Makes an empty wafer project.
     *
     * @param location where it is to be; empty for the workspace
     */
    static void create(IProject project, Optional<URI> location, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        location.ifPresent(description::setLocationURI);
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        WaferNature.set(project, true, progress.split(1));
    }

    /** Makes a wafer project with the examples and returns the spec to begin with. Failed or cancelled, nothing is left. */
    public static IFile createExamples(IProject project, Optional<URI> location, IProgressMonitor monitor)
            throws CoreException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        create(project, location, progress.split(1));
        try {
            Examples.copyTo(Path.of(project.getLocationURI()));
            progress.split(1);
            project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        } catch (IOException | CoreException | OperationCanceledException e) {
            project.delete(true, true, null); // null: no progress for tidying up
            throw e;
        }
        return project.getFile(Examples.DEMO);
    }
}

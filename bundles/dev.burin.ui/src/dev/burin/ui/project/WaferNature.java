// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a project as one of wafers and keeps its builder. */
public final class WaferNature implements IProjectNature {
    /** Id of the nature. */
    public static final String ID = "dev.burin.ui.nature"; //$NON-NLS-1$

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        List<ICommand> commands = others(description);
        ICommand command = description.newCommand();
        command.setBuilderName(WaferBuilder.ID);
        commands.add(command);
        description.setBuildSpec(commands.toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(others(description).toArray(ICommand[]::new));
        project.setDescription(description, null);
        ProblemMarkers.clear(project);
    }

    private static List<ICommand> others(IProjectDescription description) {
        List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
        commands.removeIf(command -> WaferBuilder.ID.equals(command.getBuilderName()));
        return commands;
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject value) {
        project = value;
    }

    /** Returns whether an open project has the nature. */
    public static boolean on(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(ID);
        } catch (CoreException e) {
            return false; // closed meanwhile
        }
    }

    /** Gives a project the nature, or takes it away. */
    public static void set(IProject project, boolean wanted, IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getDescription();
        List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
        natures.remove(ID);
        if (wanted) {
            natures.add(0, ID);
        }
        description.setNatureIds(natures.toArray(String[]::new));
        project.setDescription(description, monitor);
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Configure &gt; Convert to Wafer Project, and the way back, for which {@code plugin.xml} states {@code REMOVE} after the
 * class and a colon.
 */
public final class ConvertHandler extends AbstractHandler implements IExecutableExtension {
    private boolean wanted = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        wanted = !"REMOVE".equals(data); //$NON-NLS-1$
    }

    @Override
    public Object execute(ExecutionEvent event) {
        List<?> selected = HandlerUtil.getCurrentStructuredSelection(event).toList();
        selected.stream().map(item -> Adapters.adapt(item, IProject.class)).filter(Objects::nonNull)
                .filter(IProject::isAccessible).forEach(project -> convert(project, wanted));
        return null; // the contract of handlers
    }

    static void convert(IProject project, boolean wanted) {
        WorkspaceJob job = new WorkspaceJob(Messages.ConvertHandler_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (project.isAccessible()) {
                    WaferNature.set(project, wanted, monitor);
                    ProjectHints.update(project);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(project.getWorkspace().getRoot());
        job.schedule();
    }
}

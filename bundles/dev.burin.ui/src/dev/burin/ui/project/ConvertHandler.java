// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.HandlerUtil;

/** Configure &gt; Convert to Wafer Project. */
public final class ConvertHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        List<?> selected = HandlerUtil.getCurrentStructuredSelection(event).toList();
        selected.stream().map(item -> Adapters.adapt(item, IProject.class)).filter(IProject::isAccessible)
                .forEach(ConvertHandler::convert);
        return null; // the contract of handlers
    }

    private static void convert(IProject project) {
        WorkspaceJob job = new WorkspaceJob(Messages.ConvertHandler_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                WaferNature.set(project, !WaferNature.on(project), monitor);
                return Status.OK_STATUS;
            }
        };
        job.setRule(project.getWorkspace().getRoot());
        job.schedule();
    }
}

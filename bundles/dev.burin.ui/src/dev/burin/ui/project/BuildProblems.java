// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.base.problem.Problem;
import dev.burin.ui.chips.ChipState;
import dev.burin.ui.chips.Chips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Marks specs with what their builds found beyond the check: placements that do not fit, models that cannot be read. */
public final class BuildProblems implements Chips.Listener {

    @Override
    public void changed(IFile spec, ChipState state) {
        if (state instanceof ChipState.Built built) {
            mark(spec, built.result().problems());
        } else if (state instanceof ChipState.Rejected rejected) {
            mark(spec, rejected.problems());
        }
    }

    private static void mark(IFile spec, List<Problem> problems) {
        WorkspaceJob job = new WorkspaceJob(Messages.BuildProblems_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (WaferNature.on(spec.getProject()) && spec.exists()) {
                    ProblemMarkers.replaceBuild(spec, text(spec), problems);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(spec.getWorkspace().getRuleFactory().markerRule(spec));
        job.setSystem(true);
        job.schedule();
    }

    private static String text(IFile spec) {
        try {
            return Files.readString(Path.of(spec.getLocationURI()));
        } catch (IOException e) {
            return ""; // gone or no text: markers then stand at its beginning
        }
    }
}

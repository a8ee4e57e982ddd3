// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.chips;

import dev.burin.ui.JobFamilies;
import dev.burin.ui.MonitorProgress;
import java.util.concurrent.CancellationException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Builds a spec in the background for views. Does not hold the workspace: reading models takes long. */
public final class BuildJob extends Job {
    private final IFile spec;

    public BuildJob(IFile spec) {
        super(NLS.bind(Messages.BuildJob_name, spec.getName()));
        this.spec = spec;
        setUser(false);
    }

    public IFile spec() {
        return spec;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Chips.get().build(spec, new MonitorProgress(monitor));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.BUILD;
    }
}

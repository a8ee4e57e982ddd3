// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.quality;

import dev.burin.base.problem.Problem;
import dev.burin.flow.Evaluate;
import dev.burin.flow.RejectedSpecException;
import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.MonitorProgress;
import dev.burin.ui.chips.Chips;
import dev.burin.ui.launch.LaunchTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Measures quality in the background and keeps the result with the spec's chip. */
public final class EvaluateJob extends Job {
    private final IFile spec;
    private final Path text;

    public EvaluateJob(IFile spec, Path text) {
        super(NLS.bind(Messages.EvaluateJob_name, spec.getName(), text.getFileName()));
        this.spec = spec;
        this.text = text;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Chips chips = Chips.get();
        try {
            Evaluate evaluate = new Evaluate(LaunchTypes.path(spec), chips.cache(), text, Evaluate.USUAL_POSITIONS, false);
            chips.setQuality(spec, evaluate.run(new MonitorProgress(monitor)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RejectedSpecException e) {
            return failed(e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        } catch (IOException e) {
            return failed(e.getMessage());
        }
    }

    /** What a person did wrong is told in a dialog, once, and is no error in the log. */
    private static IStatus failed(String message) {
        return new Status(IStatus.WARNING, BurinUi.ID, message);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.EVALUATE;
    }
}

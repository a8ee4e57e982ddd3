// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.chips;

import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.MonitorProgress;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.osgi.util.NLS;

/**
 * Builds a spec in the background. Does not hold the workspace: reading models takes long. Builds of one spec wait for each
 * other. What goes wrong is the chip's state, which views show; a spec that goes away meanwhile ends its build silently.
 */
public final class BuildJob extends Job {
    private final IFile spec;

    private BuildJob(IFile spec, ISchedulingRule rule) {
        super(NLS.bind(Messages.BuildJob_name, spec.getName()));
        this.spec = spec;
        setUser(false);
        setRule(rule);
    }

    /** Builds a spec at once, unless a build of it runs already: somebody waits for the chip. */
    public static void request(IFile spec) {
        if (of(spec).noneMatch(job -> job.getState() == RUNNING)) {
            cancel(spec);
            new BuildJob(spec, new SpecRule(spec)).schedule();
        }
    }

    /** Builds a spec that has changed, after others in the queue; a build of what it was before ends. */
    public static void restart(IFile spec) {
        cancel(spec);
        new BuildJob(spec, MultiRule.combine(new SpecRule(spec), Queue.ONE)).schedule();
    }

    /** Lets one of the builds run at a time for which nobody waits. */
    private enum Queue implements ISchedulingRule {
        ONE;

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    /** Ends all builds of a spec. */
    public static void cancel(IFile spec) {
        of(spec).forEach(Job::cancel);
    }

    private static Stream<BuildJob> of(IFile spec) {
        return Arrays.stream(Job.getJobManager().find(JobFamilies.BUILD)).filter(BuildJob.class::isInstance)
                .map(BuildJob.class::cast).filter(job -> job.spec.equals(spec));
    }

    public IFile spec() {
        return spec;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (spec.exists()) {
                Chips.get().build(spec, new MonitorProgress(monitor));
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            if (spec.exists()) {
                BurinUi.log("cannot build " + spec.getFullPath(), e); //$NON-NLS-1$
            }
            return Status.OK_STATUS; // the chip's state says so; a dialog on top would say it twice
        } finally {
            if (!spec.exists()) {
                Chips.get().forget(spec);
            }
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.BUILD;
    }
}

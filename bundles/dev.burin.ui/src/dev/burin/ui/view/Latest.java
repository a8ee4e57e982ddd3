// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.view;

import dev.burin.base.progress.Progress;
import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.MonitorProgress;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Work in the background whose result a view shows; what is asked for last counts, what was asked for before is cancelled.
 * Used in the user interface's thread.
 */
public final class Latest {
    private final Control control;
    private final boolean quiet;
    private Optional<Job> running = Optional.empty();

    /** @param control nothing is shown any more once this is disposed */
    public Latest(Control control) {
        this(control, false);
    }

    /** @param quiet whether the work is too short to be shown in the Progress view */
    public Latest(Control control, boolean quiet) {
        this.control = control;
        this.quiet = quiet;
        control.addDisposeListener(event -> cancel());
    }

    /** Work that may take long. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws IOException;
    }

    /**
     * Starts work.
     *
     * @param name   what the Progress view calls it
     * @param done   gets the result in the user interface's thread
     * @param failed gets what is wrong, likewise
     */
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        cancel();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = work.run(new MonitorProgress(monitor));
                    show(this, () -> done.accept(result));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (IOException e) {
                    show(this, () -> failed.accept(e.getMessage()));
                    return Status.OK_STATUS;
                } catch (RuntimeException e) {
                    show(this, () -> failed.accept(String.valueOf(e.getMessage())));
                    return new Status(IStatus.ERROR, BurinUi.ID, name, e);
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == JobFamilies.VIEW;
            }
        };
        job.setSystem(quiet);
        running = Optional.of(job);
        job.schedule();
    }

    /** Stops what runs; nothing of it is shown. */
    public void cancel() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    private void show(Job job, Runnable result) {
        if (control.isDisposed()) {
            return;
        }
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed() && running.equals(Optional.of(job))) {
                running = Optional.empty();
                result.run();
            }
        });
    }
}

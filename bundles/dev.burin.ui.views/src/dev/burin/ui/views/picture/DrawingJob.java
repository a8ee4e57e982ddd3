// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.picture;

import dev.burin.ui.JobFamilies;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Makes a drawing in the background and hands it to a control that still exists, unless cancelled meanwhile. */
public final class DrawingJob<T> extends Job {
    private final Control control;
    private final Supplier<T> make;
    private final Consumer<T> show;

    private DrawingJob(String name, Control control, Supplier<T> make, Consumer<T> show) {
        super(name);
        this.control = control;
        this.make = make;
        this.show = show;
        setSystem(false);
        setPriority(SHORT);
    }

    /** Starts the work. @param show runs in the user interface's thread */
    public static <T> Job start(String name, Control control, Supplier<T> make, Consumer<T> show) {
        Job job = new DrawingJob<>(name, control, make, show);
        job.schedule();
        return job;
    }

    private volatile boolean given;

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        T made = make.get();
        if (!monitor.isCanceled() && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && !given) {
                    show.accept(made);
                }
            });
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        given = true;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == JobFamilies.VIEW;
    }
}

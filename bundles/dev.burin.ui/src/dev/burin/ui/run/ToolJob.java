// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import dev.burin.cli.Main;
import dev.burin.cli.Terminal;
import dev.burin.ui.MonitorProgress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Runs the lines of a {@link ToolRun}. */
final class ToolJob extends Job {
    private static final int CANCELLED = 130; // as shells count a command that was interrupted

    private final ToolRun run;
    private final ToolStream out;
    private final ToolStream error;
    private final IntConsumer done;

    /** @param done hears the exit code, also if the job is cancelled before it begins */
    ToolJob(ToolRun run, ToolStream out, ToolStream error, IntConsumer done) {
        super(run.label());
        this.run = run;
        this.out = out;
        this.error = error;
        this.done = done;
        run.output().ifPresent(folder -> setRule(new FolderRule(folder)));
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int code = 3;
        try {
            Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(error, true, StandardCharsets.UTF_8), new MonitorProgress(monitor));
            code = 0;
            for (List<String> line : run.lines()) {
                code = code == 0 ? Main.run(terminal, line.toArray(String[]::new)) : code;
            }
            terminal.close();
            code = monitor.isCanceled() && code != 0 ? CANCELLED : code;
            run.output().ifPresent(ToolJob::refresh);
        } catch (CancellationException e) {
            code = CANCELLED;
        } finally {
            done.accept(code);
        }
        return code == CANCELLED ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Shows what was written in the workspace; in a job of its own, since this one holds another rule. */
    private static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            WorkspaceJob job = new WorkspaceJob(Messages.ToolJob_refresh) {
                @Override
                public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                    refresh(container);
                    return Status.OK_STATUS;
                }
            };
            job.setRule(container.getProject());
            job.setSystem(true);
            job.schedule();
            try {
                job.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Marks what is shown as something that a tool has made. */
    private static void refresh(IContainer written) throws CoreException {
        IContainer known = written;
        while (!known.getParent().exists() && known.getType() == IResource.FOLDER) {
            known = known.getParent();
        }
        known.refreshLocal(IResource.DEPTH_INFINITE, null);
        if (written.exists() && written.getType() == IResource.FOLDER) {
            written.setDerived(true, null);
        }
    }

    @Override
    protected void canceling() {
        if (getState() == WAITING) {
            done.accept(CANCELLED);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == run.family();
    }
}

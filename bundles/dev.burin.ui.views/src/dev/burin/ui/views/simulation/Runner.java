// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.simulation;

import dev.burin.base.problem.Problem;
import dev.burin.flow.RejectedSpecException;
import dev.burin.flow.session.Probe;
import dev.burin.flow.session.SimulationSession;
import dev.burin.flow.session.Step;
import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.MonitorProgress;
import dev.burin.ui.chips.Chips;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Runs a session in jobs, one at a time, and shows snapshots no faster than they are looked at. */
final class Runner {
    static final int MOST_STEPS = 20_000;
    private static final int CANDIDATES = 12;

    private final Display display;
    private final Listener listener;
    private final AtomicBoolean showing = new AtomicBoolean();
    private final List<Step> steps = new ArrayList<>(); // used by the job only
    private volatile List<String> probes = List.of();
    private volatile boolean stale;
    private Optional<Job> job = Optional.empty();
    private Optional<SimulationSession> session = Optional.empty(); // used by the job only

    /** Hears of the session, in the thread of the user interface. */
    interface Listener {
        void show(Snapshot snapshot);

        void failed(String message);

        /** Hears whether a job runs. */
        void running(boolean now);
    }

    Runner(Display display, Listener listener) {
        this.display = display;
        this.listener = listener;
    }

    /** Chooses the operations to be looked into. */
    void probe(List<String> operations) {
        probes = List.copyOf(operations);
    }

    boolean running() {
        return job.map(Job::getState).filter(state -> state != Job.NONE).isPresent();
    }

    /** Ends what runs; the session stays and can be gone on with. */
    void stop() {
        job.ifPresent(Job::cancel);
    }

    /**
     * Makes tokens.
     *
     * @param fresh whether a new session begins
     * @param most  tokens to make; 0 makes none, and looks again at the last step
     */
    void run(IFile spec, Settings settings, boolean fresh, int most) {
        if (running()) {
            return;
        }
        Job next = new Job(NLS.bind(Messages.Runner_job, spec.getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return Runner.this.run(spec, settings, fresh, most, monitor);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == JobFamilies.SIMULATE;
            }
        };
        job = Optional.of(next);
        listener.running(true);
        next.schedule();
    }

    private IStatus run(IFile spec, Settings settings, boolean fresh, int most, IProgressMonitor monitor) {
        MonitorProgress progress = new MonitorProgress(monitor);
        try {
            if (fresh || stale || session.isEmpty()) {
                stale = false;
                steps.clear();
                session = Optional.of(SimulationSession.open(
                        settings.simulate(Path.of(spec.getLocationURI()), Chips.get().cache()), CANDIDATES,
                        settings.reference(), progress));
            }
            SimulationSession now = session.get();
            for (int i = 0; i < most && !now.done(); i++) {
                steps.add(now.step(progress));
                if (steps.size() > MOST_STEPS) {
                    steps.remove(0);
                }
                if (showing.compareAndSet(false, true)) {
                    show(snapshot(now));
                }
                progress.check();
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RejectedSpecException e) {
            return fail(e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
        } catch (IOException e) {
            return fail(e.getMessage());
        } catch (RuntimeException e) {
            BurinUi.log("a simulation has failed", e); //$NON-NLS-1$
            return fail(String.valueOf(e.getMessage()));
        } finally {
            session.ifPresent(now -> show(snapshot(now)));
            later(() -> listener.running(false));
        }
    }

    private IStatus fail(String message) {
        session = Optional.empty();
        later(() -> listener.failed(message));
        return Status.OK_STATUS; // said in the view
    }

    private Snapshot snapshot(SimulationSession now) {
        List<String> texts = new ArrayList<>();
        int[] known = new int[now.users()];
        int[] tokens = new int[now.users()];
        for (int user = 0; user < now.users(); user++) {
            texts.add(now.text(user));
            known[user] = now.promptTokens(user);
            tokens[user] = now.enteredTokens(user);
        }
        List<Probe> seen = probes.stream().flatMap(name -> now.probe(name).stream()).toList();
        return new Snapshot(texts, List.copyOf(steps), known, tokens, seen, now.operations(), now.schedule(), now.pipeline(),
                now.done());
    }

    private void show(Snapshot snapshot) {
        later(() -> {
            showing.set(false);
            listener.show(snapshot);
        });
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    /** Ends the session, since another spec is shown or the spec was built anew; the next run begins a new one. */
    void reset() {
        stop();
        stale = true;
    }
}

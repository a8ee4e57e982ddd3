// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

import dev.burin.ui.JobFamilies;

/**
 * Waits until the workbench has nothing left to do: no job of Burin's families is there, no other job runs that a person is
 * told of, no request to the language server waits for its answer, and the UI thread has emptied its queue; all that twice
 * in a row, since the end of one often begins another.
 */
public final class Idle {

    private static final int QUIET_LOOKS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Pending> pending;

    /**
     * Work that is no job.
     *
     * @param name what it is, for messages
     * @param count how much of it waits now; 0 when idle
     */
    public record Pending(String name, IntSupplier count) {
    }

    /** Idle also means that none of this work waits. */
    public Idle(List<Pending> pending) {
        this.pending = List.copyOf(pending);
    }

    /** Waits until Burin's workbench is idle, with its editors. */
    public static void await() {
        new Idle(List.of(new Pending("requests to the language server", EditorRequests::pending))).untilQuiet();
    }

    /** Waits until idle. */
    public void untilQuiet() {
        int[] quiet = {0};
        Waits.until("the workbench is idle", PATIENCE, () -> {
            drain();
            List<String> busy = busy();
            quiet[0] = busy.isEmpty() ? quiet[0] + 1 : 0;
            return quiet[0] >= QUIET_LOOKS ? List.<String>of() : busy.isEmpty() ? List.of("only just quiet") : busy;
        }, List::isEmpty);
    }

    private List<String> busy() {
        List<String> busy = new ArrayList<>();
        Stream.concat(Arrays.stream(JobFamilies.values()).flatMap(family -> Arrays.stream(Job.getJobManager().find(family))),
                RunningJobs.busy().stream()).distinct().forEach(job -> busy.add(job.getName()));
        for (Pending work : pending) {
            int count = work.count().getAsInt();
            if (count > 0) {
                busy.add(count + " " + work.name());
            }
        }
        return busy;
    }

    /** Returns when the UI thread has done what was asked of it before, and what that asked for in turn. */
    private static void drain() {
        UIThreadRunnable.syncExec(() -> { });
        UIThreadRunnable.syncExec(() -> { });
    }
}

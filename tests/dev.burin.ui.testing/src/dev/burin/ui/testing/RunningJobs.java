// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;

/** The jobs of the workbench, for waiting and for messages. */
final class RunningJobs {

    private RunningJobs() {
    }

    /** The jobs that run or wait to run and that a person is told of. Sleeping ones may sleep for hours. */
    static List<Job> busy() {
        List<Job> busy = new ArrayList<>();
        for (Job job : Job.getJobManager().find(null)) {
            if (!job.isSystem() && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING)) {
                busy.add(job);
            }
        }
        return busy;
    }

    /** The jobs that are busy, with the stacks of those that run. */
    static String described() {
        StringBuilder text = new StringBuilder();
        for (Job job : Job.getJobManager().find(null)) {
            if (job.getState() == Job.SLEEPING) {
                continue;
            }
            text.append("  ").append(job.getName()).append(" (").append(job.getClass().getName()).append(") ")
                    .append(job.getState() == Job.RUNNING ? "running" : "waiting").append('\n');
            Thread thread = job.getThread();
            if (thread != null) {
                for (StackTraceElement element : thread.getStackTrace()) {
                    text.append("      at ").append(element).append('\n');
                }
            }
        }
        return text.isEmpty() ? "  none\n" : text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.waits;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.ICondition;

/** Waits until no job of a family waits or runs. */
public class WaitForJobs implements ICondition {

    private final Object family;
    private final String name;

    WaitForJobs(Object family, String name) {
        this.family = family;
        this.name = name;
    }

    @Override
    public void init(SWTBot bot) {
        // asks the job manager alone
    }

    @Override
    public boolean test() {
        return Job.getJobManager().find(family).length == 0;
    }

    @Override
    public String getFailureMessage() {
        return "Jobs of " + name + " did not end: " + List.of(Job.getJobManager().find(family));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.chips.BuildJob;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;

/** Builds chips after their specs were saved; a newer build of a spec ends the one before. */
final class ChipBuilds {
    /** Preference: whether chips are built when specs are saved. */
    static final String BUILD_ON_SAVE = "buildOnSave"; //$NON-NLS-1$

    private ChipBuilds() {
    }

    static void schedule(IFile spec) {
        cancel(spec);
        if (Platform.getPreferencesService().getBoolean(BurinUi.ID, BUILD_ON_SAVE, true, null)) { // null: all scopes
            new BuildJob(spec).schedule();
        }
    }

    static void cancel(IFile spec) {
        Arrays.stream(Job.getJobManager().find(JobFamilies.BUILD))
                .filter(job -> job instanceof BuildJob build && build.spec().equals(spec)).forEach(Job::cancel);
    }
}

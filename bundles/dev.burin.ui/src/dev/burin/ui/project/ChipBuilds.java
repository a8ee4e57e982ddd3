// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.project;

import dev.burin.ui.chips.BuildJob;
import dev.burin.ui.preferences.WaferPreferences;
import org.eclipse.core.resources.IFile;

/** Builds chips after their specs were saved; a newer build of a spec ends the one before. */
final class ChipBuilds {
    private ChipBuilds() {
    }

    static void schedule(IFile spec) {
        if (WaferPreferences.buildOnSave(spec.getProject())) {
            BuildJob.restart(spec);
        } else {
            BuildJob.cancel(spec);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import java.nio.file.Path;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets one job at a time write a folder, and none write below it meanwhile. */
record FolderRule(Path folder) implements ISchedulingRule {

    FolderRule {
        folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof FolderRule other
                && (folder.startsWith(other.folder) || other.folder.startsWith(folder));
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.chips;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets one build of a spec run at a time, without holding the workspace as the spec itself would. */
record SpecRule(IFile spec) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}

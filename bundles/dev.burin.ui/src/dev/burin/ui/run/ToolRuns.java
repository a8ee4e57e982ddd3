// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.run;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.Launch;
import org.eclipse.debug.ui.DebugUITools;

/** Starts runs that no launch configuration keeps. */
public final class ToolRuns {
    private ToolRuns() {
    }

    /** Starts a run; its console shows what it writes. */
    public static ToolProcess start(ToolRun run) {
        DebugUITools.getPreferenceStore(); // starts the bundle that opens consoles
        ILaunch launch = new Launch(null, ILaunchManager.RUN_MODE, null); // null: no configuration, no source
        DebugPlugin.getDefault().getLaunchManager().addLaunch(launch);
        return ToolProcess.start(launch, run);
    }
}

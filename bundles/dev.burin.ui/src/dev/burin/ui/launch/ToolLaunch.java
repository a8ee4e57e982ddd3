// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import dev.burin.ui.BurinUi;
import dev.burin.ui.export.Exports;
import dev.burin.ui.run.ToolProcess;
import dev.burin.ui.run.ToolRun;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.ILaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;

/** Runs simulations and exports. */
public final class ToolLaunch implements ILaunchConfigurationDelegate {

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        Optional<IFile> spec = LaunchTypes.spec(configuration);
        if (spec.isEmpty() || !spec.get().exists()) {
            String name = spec.map(file -> file.getFullPath().toString()).orElse(""); //$NON-NLS-1$
            throw new CoreException(new Status(IStatus.ERROR, BurinUi.ID,
                    NLS.bind(Messages.ToolLaunch_noSpec, name, configuration.getName())));
        }
        ToolProcess.start(launch, run(configuration, spec.get()));
    }

    /** Returns what a configuration runs. */
    static ToolRun run(ILaunchConfiguration configuration, IFile spec) throws CoreException {
        return configuration.getType().equals(LaunchTypes.SIMULATION.type())
                ? SimulationSettings.read(configuration).run(LaunchTypes.path(spec))
                : Exports.read(configuration, spec).run(LaunchTypes.path(spec));
    }
}

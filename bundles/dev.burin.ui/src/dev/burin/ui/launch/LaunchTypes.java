// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;

/** Burin's types of launch configurations. */
public enum LaunchTypes {
    SIMULATION("dev.burin.ui.launch.simulation"), //$NON-NLS-1$
    EXPORT("dev.burin.ui.launch.export"); //$NON-NLS-1$

    /** Attribute: path of the spec in the workspace. */
    public static final String SPEC = "dev.burin.ui.launch.spec"; //$NON-NLS-1$

    private final String id;

    LaunchTypes(String id) {
        this.id = id;
    }

    public ILaunchConfigurationType type() {
        return manager().getLaunchConfigurationType(id);
    }

    /** Makes a configuration that is not kept unless it is saved. */
    public ILaunchConfigurationWorkingCopy create(String name) throws CoreException {
        String plain = name.replaceAll("[/\\\\:*?\"<>|&@]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        return type().newInstance(null, manager().generateLaunchConfigurationName(plain)); // null: in the workspace
    }

    static ILaunchManager manager() {
        return DebugPlugin.getDefault().getLaunchManager();
    }

    /** Returns the spec of a configuration, if it names one; it need not exist. */
    public static Optional<IFile> spec(ILaunchConfiguration configuration) throws CoreException {
        IPath path = IPath.fromPortableString(configuration.getAttribute(SPEC, "")); //$NON-NLS-1$
        return path.segmentCount() < 2 ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
    }

    /** Returns where a spec is on disk. */
    public static Path path(IFile spec) {
        return Path.of(spec.getLocationURI());
    }
}

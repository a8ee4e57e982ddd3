// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import dev.burin.ui.BurinUi;
import dev.burin.ui.launch.LaunchTypes;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;

/** Starts exports: the way that toolbar, menus and wizard share. */
public final class Exports {
    private static final String SPEC = LaunchTypes.SPEC;
    private static final String KIND = "dev.burin.ui.export.kind"; //$NON-NLS-1$
    private static final String FOLDER = "dev.burin.ui.export.folder"; //$NON-NLS-1$
    private static final String VERIFY = "dev.burin.ui.export.verify"; //$NON-NLS-1$

    private Exports() {
    }

    /** Exports in the background and remembers the settings; the console shows what is written. */
    public static void start(IFile spec, ExportSettings settings) {
        ExportMemory.remember(spec, settings);
        try {
            ILaunchConfigurationWorkingCopy copy = LaunchTypes.EXPORT.create(settings.run(LaunchTypes.path(spec)).label());
            write(copy, spec, settings);
            DebugUITools.launch(copy, ILaunchManager.RUN_MODE);
        } catch (CoreException e) {
            BurinUi.log("cannot start the export of " + spec.getFullPath(), e); //$NON-NLS-1$
        }
    }

    /** Writes settings into a launch configuration. */
    public static void write(ILaunchConfigurationWorkingCopy copy, IFile spec, ExportSettings settings) {
        copy.setAttribute(SPEC, spec.getFullPath().toString());
        copy.setMappedResources(new IResource[] {spec});
        write(copy, settings.kind(), settings.folder().toString(), settings.verify());
    }

    /** Writes settings into a launch configuration, except the spec; an empty folder is the usual one. */
    public static void write(ILaunchConfigurationWorkingCopy copy, ExportKind kind, String folder, boolean verify) {
        copy.setAttribute(KIND, kind.name());
        copy.setAttribute(FOLDER, folder);
        copy.setAttribute(VERIFY, verify);
    }

    /** Reads settings from a launch configuration; what it does not state is as proposed for the spec. */
    public static ExportSettings read(ILaunchConfiguration configuration, IFile spec) throws CoreException {
        ExportKind kind = kind(configuration.getAttribute(KIND, ExportKind.BOTH.name()));
        ExportSettings usual = ExportMemory.propose(spec, kind);
        String folder = configuration.getAttribute(FOLDER, ""); //$NON-NLS-1$
        return new ExportSettings(kind, folder.isEmpty() ? usual.folder() : Path.of(folder),
                configuration.getAttribute(VERIFY, usual.verify()));
    }

    private static ExportKind kind(String name) {
        for (ExportKind kind : ExportKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return ExportKind.BOTH;
    }
}

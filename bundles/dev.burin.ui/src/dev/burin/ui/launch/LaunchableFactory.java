// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import dev.burin.ui.BurinUi;
import dev.burin.ui.project.WaferNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.actions.ILaunchable;

/** Says that specs and wafer projects can be run: without it the platform shows no Run As menu once anything was run. */
public final class LaunchableFactory implements IAdapterFactory {

    /** What can be run; the interface asks for nothing. */
    private enum Launchable implements ILaunchable {
        YES
    }

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        boolean spec = adaptable instanceof IFile file && BurinUi.EXTENSION.equals(file.getFileExtension());
        boolean project = adaptable instanceof IProject each && WaferNature.on(each);
        return type == ILaunchable.class && (spec || project) ? type.cast(Launchable.YES) : null; // the platform has it so: none
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {ILaunchable.class};
    }
}

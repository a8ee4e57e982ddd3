// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import dev.burin.ui.BurinUi;
import dev.burin.ui.run.SpecTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** Run As &gt; Wafer Simulation: runs the configuration of a spec, made when there is none. */
public final class SimulationShortcut implements ILaunchShortcut2 {

    @Override
    public void launch(ISelection selection, String mode) {
        launch(SpecTargets.in(selection));
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        launch(SpecTargets.in(editor).stream().toList());
    }

    private static void launch(List<IFile> specs) {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        if (specs.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.SimulationShortcut_title, Messages.SimulationShortcut_noSpec);
            return;
        }
        choose(shell, specs).ifPresent(SimulationShortcut::start);
    }

    private static Optional<IFile> choose(Shell shell, List<IFile> specs) {
        if (specs.size() == 1) {
            return Optional.of(specs.get(0));
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new WorkbenchLabelProvider());
        dialog.setTitle(Messages.SimulationShortcut_title);
        dialog.setMessage(Messages.SimulationShortcut_choose);
        dialog.setElements(specs.toArray());
        return dialog.open() == Window.OK ? Optional.of((IFile) dialog.getFirstResult()) : Optional.empty();
    }

    /** Simulates a spec by its configuration. */
    static void start(IFile spec) {
        try {
            DebugUITools.launch(configuration(spec), ILaunchManager.RUN_MODE);
        } catch (CoreException e) {
            BurinUi.log("cannot simulate " + spec.getFullPath(), e); //$NON-NLS-1$
        }
    }

    private static ILaunchConfiguration configuration(IFile spec) throws CoreException {
        List<ILaunchConfiguration> known = configurations(spec);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        ILaunchConfigurationWorkingCopy copy =
                LaunchTypes.SIMULATION.create(NLS.bind(Messages.SimulationSettings_label, spec.getName()));
        copy.setAttribute(LaunchTypes.SPEC, spec.getFullPath().toString());
        copy.setMappedResources(new IResource[] {spec});
        SimulationSettings.USUAL.write(copy);
        return copy.doSave();
    }

    private static List<ILaunchConfiguration> configurations(IFile spec) throws CoreException {
        List<ILaunchConfiguration> found = new ArrayList<>();
        for (ILaunchConfiguration each : LaunchTypes.manager().getLaunchConfigurations(LaunchTypes.SIMULATION.type())) {
            if (LaunchTypes.spec(each).equals(Optional.of(spec))) {
                found.add(each);
            }
        }
        return found;
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
        return launchConfigurations(SpecTargets.in(selection));
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
        return launchConfigurations(SpecTargets.in(editor).stream().toList());
    }

    private static ILaunchConfiguration[] launchConfigurations(List<IFile> specs) {
        try {
            return specs.size() == 1 ? configurations(specs.get(0)).toArray(ILaunchConfiguration[]::new)
                    : new ILaunchConfiguration[0];
        } catch (CoreException e) {
            return new ILaunchConfiguration[0];
        }
    }

    @Override
    public IResource getLaunchableResource(ISelection selection) {
        List<IFile> specs = SpecTargets.in(selection);
        return specs.size() == 1 ? specs.get(0) : null; // the platform's contract: none
    }

    @Override
    public IResource getLaunchableResource(IEditorPart editor) {
        return SpecTargets.in(editor).orElse(null); // the platform's contract: none
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.launch;

import dev.burin.ui.BurinUi;
import dev.burin.ui.run.CommandLineDialog;
import dev.burin.ui.run.SpecTargets;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** What the tabs of both types share: the spec, and the command line that the configuration runs. */
abstract class SpecTab extends AbstractLaunchConfigurationTab {
    private Text spec;
    private Optional<ILaunchConfiguration> shown = Optional.empty();

    /** Makes the controls below that of the spec, in three columns. */
    abstract void createRest(Composite area);

    /** Returns what is wrong with the rest, if anything. */
    abstract Optional<String> problem();

    /** Reads the rest. */
    abstract void read(ILaunchConfiguration configuration) throws CoreException;

    /** Writes the rest. */
    abstract void write(ILaunchConfigurationWorkingCopy configuration);

    @Override
    public final void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        spec = field(area, Messages.SpecTab_spec, 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.SpecTab_browse);
        browse.addListener(SWT.Selection, event -> browse());
        createRest(area);
        Button show = new Button(area, SWT.PUSH);
        show.setText(Messages.SpecTab_showCommandLine);
        GridDataFactory.swtDefaults().span(3, 1).align(SWT.END, SWT.END).grab(false, true).applyTo(show);
        show.addListener(SWT.Selection, event -> showCommandLine());
        setControl(area);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "dev.burin.doc.launch"); //$NON-NLS-1$
    }

    /** Makes a labelled text field that keeps the dialog's buttons up to date. */
    final Text field(Composite area, String label, int span) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
        text.addListener(SWT.Modify, event -> updateLaunchConfigurationDialog());
        return text;
    }

    private void browse() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(getShell(), new WorkbenchLabelProvider());
        dialog.setTitle(Messages.SpecTab_chooseTitle);
        dialog.setMessage(Messages.SimulationShortcut_choose);
        dialog.setElements(SpecTargets.in(
                new StructuredSelection(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()))).toArray());
        dialog.open();
        if (dialog.getFirstResult() instanceof IFile file) {
            spec.setText(file.getFullPath().toString());
        }
    }

    private void showCommandLine() {
        spec().ifPresent(file -> shown.ifPresent(configuration -> {
            try {
                ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
                performApply(copy);
                new CommandLineDialog(getShell(), ToolLaunch.run(copy, file).commandLine()).open();
            } catch (CoreException e) {
                BurinUi.log("cannot read " + configuration.getName(), e); //$NON-NLS-1$
            }
        }));
    }

    private Optional<IFile> spec() {
        IPath path = IPath.fromPortableString(spec.getText().strip());
        return path.segmentCount() < 2 ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .flatMap(window -> SpecTargets.of(window.getSelectionService().getSelection(),
                        window.getActivePage().getActiveEditor()))
                .ifPresent(file -> configuration.setAttribute(LaunchTypes.SPEC, file.getFullPath().toString()));
    }

    @Override
    public final void initializeFrom(ILaunchConfiguration configuration) {
        shown = Optional.of(configuration);
        try {
            spec.setText(configuration.getAttribute(LaunchTypes.SPEC, "")); //$NON-NLS-1$
            read(configuration);
        } catch (CoreException e) {
            setErrorMessage(e.getStatus().getMessage());
        }
    }

    @Override
    public final void performApply(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(LaunchTypes.SPEC, spec.getText().strip());
        configuration.setMappedResources(spec().map(file -> new IResource[] {file}).orElse(null)); // null: none
        write(configuration);
    }

    @Override
    public final boolean isValid(ILaunchConfiguration configuration) {
        Optional<String> problem = spec().filter(IFile::exists).isEmpty() ? Optional.of(Messages.SpecTab_noSpec) : problem();
        setErrorMessage(problem.orElse(null)); // the platform has it so
        return problem.isEmpty();
    }
}

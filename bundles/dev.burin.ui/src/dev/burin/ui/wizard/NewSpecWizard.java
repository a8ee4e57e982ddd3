// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.flow.Import;
import dev.burin.ui.BurinUi;
import dev.burin.ui.MonitorProgress;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Makes a spec: for a model that is chosen on the second page, or one to be completed in the editor. */
public final class NewSpecWizard extends Wizard implements INewWizard {
    private static final String TEMPLATE = """
            // A chip needs a model: type Ctrl+Space between the quotes.
            wafer %s {
              process generic7 { clock 1 GHz }
              model ""
              quantize * { weights int8 per row; activations int8 }
              fabric * { adders }
              place automatic
            }
            """;

    private WizardNewFileCreationPage file;
    private ModelPage model;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.NewSpecWizard_title);
        setDefaultPageImageDescriptor(Banners.SPEC.image());
        setNeedsProgressMonitor(true);
        file = new WizardNewFileCreationPage("file", selection); //$NON-NLS-1$
        file.setTitle(Messages.NewSpecWizard_title);
        file.setDescription(Messages.NewSpecWizard_description);
        file.setFileExtension(BurinUi.EXTENSION);
        model = new ModelPage(false, Optional.empty());
    }

    @Override
    public void addPages() {
        addPage(file);
        addPage(model);
    }

    @Override
    public void createPageControls(org.eclipse.swt.widgets.Composite container) {
        super.createPageControls(container);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(file.getControl(), "dev.burin.doc.wizard_newSpec"); //$NON-NLS-1$
    }

    @Override
    public boolean performFinish() {
        IPath folder = file.getContainerFullPath();
        IFile spec = ResourcesPlugin.getWorkspace().getRoot().getFile(folder.append(file.getFileName()));
        Optional<Path> chosen = model.model();
        return Making.run(getContainer(), monitor -> {
            if (chosen.isPresent()) {
                new Import(chosen.get(), Path.of(spec.getLocationURI()), false).run(new MonitorProgress(monitor));
                spec.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } else {
                write(spec, monitor);
            }
            return spec;
        });
    }

    private static void write(IFile spec, IProgressMonitor monitor) throws CoreException {
        String name = spec.getFullPath().removeFileExtension().lastSegment().replaceAll("[^A-Za-z0-9_]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        String text = TEMPLATE.formatted(Character.isDigit(name.charAt(0)) ? "wafer_" + name : name); //$NON-NLS-1$
        spec.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, monitor);
    }
}

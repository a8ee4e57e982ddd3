// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.ui.project.WaferNature;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Takes a model into a project, by copy or by its path, and writes a spec for it. */
public final class ImportModelWizard extends Wizard implements IImportWizard, INewWizard {
    private ModelPage model;
    private GoalPage goal;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.ImportModelWizard_title);
        setDefaultPageImageDescriptor(Banners.IMPORT.image());
        setNeedsProgressMonitor(true);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        model = new ModelPage(true, Optional.ofNullable(selected).filter(ImportModelWizard::model)
                .map(resource -> Path.of(resource.getLocationURI())));
        goal = new GoalPage(Optional.ofNullable(selected).map(IResource::getProject));
        model.whenFound(goal::propose);
    }

    private static boolean model(IResource resource) {
        boolean file = resource instanceof IFile && ("bin".equals(resource.getFileExtension()) //$NON-NLS-1$
                || "safetensors".equals(resource.getFileExtension())); //$NON-NLS-1$
        return file || resource.getType() == IResource.FOLDER
                && resource.getWorkspace().getRoot().getFile(resource.getFullPath().append("config.json")).exists(); //$NON-NLS-1$
    }

    @Override
    public void addPages() {
        addPage(model);
        addPage(goal);
    }

    @Override
    public boolean performFinish() {
        IProject project = goal.project();
        ModelImport work = new ModelImport(model.model().orElseThrow(), project.getFile(goal.specName()), goal.copy());
        return Making.run(getContainer(), monitor -> {
            if (!project.exists()) {
                return Projects.create(project, Optional.empty(), work::run, monitor);
            }
            if (!WaferNature.on(project)) {
                WaferNature.set(project, true, monitor);
            }
            return work.run(monitor);
        });
    }
}

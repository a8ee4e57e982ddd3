// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.flow.Import;
import dev.burin.ui.MonitorProgress;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
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
        setNeedsProgressMonitor(true);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        boolean bin = selected instanceof IFile file && "bin".equals(file.getFileExtension()); //$NON-NLS-1$
        model = new ModelPage(true, bin ? Optional.of(Path.of(selected.getLocationURI())) : Optional.empty());
        goal = new GoalPage(Optional.ofNullable(selected).map(IResource::getProject));
    }

    @Override
    public void addPages() {
        addPage(model);
        addPage(goal);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == model) {
            model.model().ifPresent(goal::propose);
        }
        return super.getNextPage(page);
    }

    @Override
    public boolean performFinish() {
        Path source = model.model().orElseThrow();
        goal.propose(source);
        IProject project = goal.project();
        String name = goal.specName();
        boolean copy = goal.copy();
        return Making.run(getContainer(), goal, monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, 10);
            boolean fresh = !project.exists();
            if (fresh) {
                Projects.create(project, Optional.empty(), progress.split(1));
            }
            try {
                Path root = Path.of(project.getLocationURI());
                Path used = copy ? ModelCopy.into(root.resolve("models"), source, progress.split(7)) : source; //$NON-NLS-1$
                IFile spec = project.getFile(name);
                new Import(used, Path.of(spec.getLocationURI()), false).run(new MonitorProgress(progress.split(1)));
                project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
                return Optional.of(spec);
            } catch (java.io.IOException | RuntimeException e) {
                if (fresh) {
                    project.delete(true, true, null); // null: no progress for tidying up
                }
                throw e;
            }
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.ui.BurinUi;
import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/**
 * Makes a wafer project: empty, with the examples, or with a spec for a model. In {@code plugin.xml} {@code EXAMPLES} after
 * the class and a colon makes the wizard of the examples.
 */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {
    private boolean examples;
    private NewProjectPage page;
    private ModelPage model;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        examples = "EXAMPLES".equals(data); //$NON-NLS-1$
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(examples ? Messages.NewProjectWizard_examples : Messages.NewProjectWizard_title);
        setDefaultPageImageDescriptor(Banners.PROJECT.image());
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new NewProjectPage(examples);
        model = new ModelPage(true, Optional.empty());
        addPage(page);
        addPage(model);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage from) {
        return from == page && page.beginning() == Beginning.MODEL ? model : null; // the contract of wizards: no more pages
    }

    @Override
    public boolean canFinish() {
        return page.isPageComplete() && (page.beginning() != Beginning.MODEL || model.isPageComplete());
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        Optional<URI> location = page.useDefaults() ? Optional.empty() : Optional.of(page.getLocationURI());
        Beginning beginning = page.beginning();
        IFile spec = project.getFile(project.getName() + "." + BurinUi.EXTENSION); //$NON-NLS-1$
        return Making.run(getContainer(), monitor -> switch (beginning) {
            case EXAMPLES -> Projects.createExamples(project, location, monitor);
            case MODEL -> Projects.create(project, location, new ModelImport(model.model().orElseThrow(), spec, true)::run,
                    monitor);
            case EMPTY -> Projects.create(project, location, progress -> project, monitor);
        });
    }
}

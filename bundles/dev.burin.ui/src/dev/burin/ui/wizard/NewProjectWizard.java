// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/**
 * Makes a wafer project: empty, or with the examples. In {@code plugin.xml} {@code EXAMPLES} after the class and a colon makes
 * the wizard of the examples.
 */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {
    private boolean examples;
    private NewProjectPage page;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        examples = "EXAMPLES".equals(data); //$NON-NLS-1$
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(examples ? Messages.NewProjectWizard_examples : Messages.NewProjectWizard_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new NewProjectPage(examples);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        Optional<URI> location = page.useDefaults() ? Optional.empty() : Optional.of(page.getLocationURI());
        boolean full = page.withExamples();
        return Making.run(getContainer(), page, monitor -> {
            if (full) {
                return Optional.of(Projects.createExamples(project, location, monitor));
            }
            Projects.create(project, location, monitor);
            return Optional.empty();
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.export;

import dev.burin.ui.run.SpecTargets;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;

/** Asks what to export and where to, and starts the export. */
public final class ExportWizard extends Wizard implements IExportWizard, IExecutableExtension {
    private ExportKind kind;
    private ExportPage page;

    /** Makes the wizard that {@code plugin.xml} names; the kind follows the class after a colon. */
    public ExportWizard() {
        this(ExportKind.BOTH);
    }

    ExportWizard(ExportKind kind) {
        this.kind = kind;
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        if (data != null) {
            kind = ExportKind.valueOf(data.toString());
        }
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.ExportWizard_title);
        IWorkbenchPage active = workbench.getActiveWorkbenchWindow().getActivePage();
        page = new ExportPage(kind, SpecTargets.of(selection, active == null ? null : active.getActiveEditor()));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.spec().ifPresent(spec -> Exports.start(spec, page.settings()));
        return page.spec().isPresent();
    }
}

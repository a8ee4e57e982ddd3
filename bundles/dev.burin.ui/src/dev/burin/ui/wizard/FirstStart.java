// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.ui.BurinUi;
import dev.burin.ui.JobFamilies;
import dev.burin.ui.preferences.WaferPreferences;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Offers the example project when Burin's own product starts with an empty workspace, until told not to. The system
 * property {@code dev.burin.noFirstStart} keeps it quiet.
 */
public final class FirstStart implements IStartup {
    private static final String PRODUCT = "dev.burin.ide"; //$NON-NLS-1$
    private static final String QUIET = "dev.burin.noFirstStart"; //$NON-NLS-1$
    private static final String NAME = "burin-examples"; //$NON-NLS-1$

    @Override
    public void earlyStartup() {
        IProduct product = Platform.getProduct();
        boolean ours = product != null && product.getId().startsWith(PRODUCT);
        boolean empty = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
        if (ours && empty && !Boolean.getBoolean(QUIET)
                && WaferPreferences.store().getBoolean(WaferPreferences.OFFER_EXAMPLES)) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(FirstStart::offer);
        }
    }

    private static void offer() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        String[] buttons = {Messages.FirstStart_create, Messages.FirstStart_notNow};
        // null: the usual picture; buttons without a usual text are numbered from INTERNAL_ID
        MessageDialogWithToggle dialog = new MessageDialogWithToggle(window.getShell(), Messages.FirstStart_title, null,
                Messages.FirstStart_question, MessageDialog.QUESTION, buttons, 0, Messages.FirstStart_never, false);
        int answer = dialog.open();
        if (dialog.getToggleState()) {
            IPreferenceStore store = WaferPreferences.store();
            store.setValue(WaferPreferences.OFFER_EXAMPLES, false);
        }
        if (answer == IDialogConstants.INTERNAL_ID) {
            create();
        }
    }

    private static void create() {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        WorkspaceJob job = new WorkspaceJob(Messages.FirstStart_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                try {
                    IResource spec = Projects.createExamples(project, Optional.empty(), monitor);
                    Display.getDefault().asyncExec(() -> Making.reveal(spec));
                    return Status.OK_STATUS;
                } catch (IOException e) {
                    return new Status(IStatus.ERROR, BurinUi.ID, e.getMessage(), e);
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == JobFamilies.IMPORT;
            }
        };
        job.setRule(project.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }
}

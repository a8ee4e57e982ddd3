// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.base.problem.ProblemException;
import dev.burin.ui.BurinUi;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** The work of a wizard when it finishes. */
@FunctionalInterface
interface Making {

    /** Makes what was asked for and returns the spec to open, if there is one. */
    Optional<IFile> make(IProgressMonitor monitor) throws CoreException, IOException;

    /** Runs the work in the wizard's container; what goes wrong is said on the page, and the wizard stays. */
    static boolean run(IWizardContainer container, WizardPage page, Making work) {
        try {
            container.run(true, true, monitor -> {
                try {
                    Optional<IFile>[] made = new Optional[1];
                    ResourcesPlugin.getWorkspace().run(inner -> made[0] = guarded(work, inner), monitor);
                    Display.getDefault().asyncExec(() -> made[0].ifPresent(Making::reveal));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.Making_cancelled);
        } catch (InvocationTargetException e) {
            page.setErrorMessage(reason(e.getCause()));
        }
        return false;
    }

    private static Optional<IFile> guarded(Making work, IProgressMonitor monitor) throws CoreException {
        try {
            return work.make(monitor);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (IOException e) {
            throw new CoreException(new org.eclipse.core.runtime.Status(
                    org.eclipse.core.runtime.IStatus.ERROR, BurinUi.ID, reason(e), e));
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem.problem().message();
        } else if (failure instanceof OperationCanceledException) {
            return Messages.Making_cancelled;
        }
        return failure instanceof CoreException core ? core.getStatus().getMessage() : String.valueOf(failure.getMessage());
    }

    /** Opens a spec, shows it in the Project Explorer, and offers the Wafer perspective as the person prefers. */
    static void reveal(IFile spec) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || !spec.exists()) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(spec, window);
        IWorkbenchPage active = window.getActivePage();
        try {
            IDE.openEditor(active, spec);
        } catch (PartInitException e) {
            BurinUi.log("cannot open " + spec.getFullPath(), e); //$NON-NLS-1$
        }
        PerspectiveOffer.make(window);
    }
}

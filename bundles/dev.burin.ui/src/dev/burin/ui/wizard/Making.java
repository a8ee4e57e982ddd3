// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.base.problem.ProblemException;
import dev.burin.ui.BurinUi;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** The work of a wizard when it finishes. */
@FunctionalInterface
interface Making {

    /** Makes what was asked for and returns the spec to open, or the project to show. */
    IResource make(IProgressMonitor monitor) throws CoreException, IOException;

    /** Runs the work in the wizard's container; what goes wrong is said on the page that is shown, and the wizard stays. */
    static boolean run(IWizardContainer container, Making work) {
        try {
            container.run(true, true, monitor -> {
                try {
                    AtomicReference<IResource> made = new AtomicReference<>();
                    ResourcesPlugin.getWorkspace().run(inner -> made.set(guarded(work, inner)), monitor);
                    Display.getDefault().asyncExec(() -> reveal(made.get()));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InterruptedException e) {
            say(container, Messages.Making_cancelled);
        } catch (InvocationTargetException e) {
            say(container, reason(e.getCause()));
        }
        return false;
    }

    private static void say(IWizardContainer container, String problem) {
        if (container.getCurrentPage() instanceof DialogPage page) {
            page.setErrorMessage(problem);
        }
    }

    private static IResource guarded(Making work, IProgressMonitor monitor) throws CoreException {
        try {
            return work.make(monitor);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, BurinUi.ID, reason(e), e));
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem.problem().message();
        }
        return failure instanceof CoreException core ? core.getStatus().getMessage() : String.valueOf(failure.getMessage());
    }

    /** Opens a spec, shows it in the Project Explorer, and offers the Wafer perspective as the person prefers. */
    static void reveal(IResource made) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null || !made.exists()) {
            return;
        }
        PerspectiveOffer.make(window);
        BasicNewResourceWizard.selectAndReveal(made, window);
        if (made instanceof IFile spec) {
            try {
                IDE.openEditor(window.getActivePage(), spec);
            } catch (PartInitException e) {
                BurinUi.log("cannot open " + spec.getFullPath(), e); //$NON-NLS-1$
            }
        }
    }
}

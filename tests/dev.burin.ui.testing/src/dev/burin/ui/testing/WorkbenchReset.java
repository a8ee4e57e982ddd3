// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Puts the workbench back in order: as it is when a story begins. */
final class WorkbenchReset {

    private static final String PERSPECTIVE = "dev.burin.ui.perspective";
    /** Fits on the display of the tests, and is the same for every picture. */
    private static final Rectangle WINDOW = new Rectangle(0, 0, 1440, 900);

    private WorkbenchReset() {
    }

    /** Closes dialogs, intro and editors, resets the perspective, deletes all projects, and waits until all is quiet. */
    static void run() {
        Shells.closeDialogs();
        UIThreadRunnable.syncExec(WorkbenchReset::arrange);
        deleteProjects();
        Idle.await();
        UIThreadRunnable.syncExec(() -> {
            window().getShell().setBounds(WINDOW);
            window().getShell().forceActive();
        });
    }

    private static void arrange() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        if (workbench.getIntroManager().getIntro() != null) {
            workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
        }
        IWorkbenchPage page = window().getActivePage();
        page.closeAllEditors(false);
        IPerspectiveDescriptor perspective = workbench.getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE);
        if (perspective != null) {
            page.setPerspective(perspective);
        }
        page.resetPerspective();
    }

    private static void deleteProjects() {
        Waits.until("all projects are deleted", () -> {
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects(0)) {
                delete(project);
            }
            return ResourcesPlugin.getWorkspace().getRoot().getProjects(0).length == 0;
        });
    }

    private static void delete(IProject project) throws CoreException {
        project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}

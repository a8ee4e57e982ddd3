// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.finders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.Matcher;

/** Finds the parts and perspectives of the active window of the workbench. */
public class WorkbenchContentsFinder {

    /** The active window; the first if a dialog is active. */
    public IWorkbenchWindow activeWorkbenchWindow() {
        return UIThreadRunnable.syncExec(() -> {
            IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        });
    }

    /** The open editors that match. */
    public List<IEditorReference> findEditors(Matcher<?> matcher) {
        return UIThreadRunnable.syncExec(() -> matching(matcher, page().getEditorReferences()));
    }

    /** The open views that match. */
    public List<IViewReference> findViews(Matcher<?> matcher) {
        return UIThreadRunnable.syncExec(() -> matching(matcher, page().getViewReferences()));
    }

    /** The perspectives, open or not, that match. */
    public List<IPerspectiveDescriptor> findPerspectives(Matcher<?> matcher) {
        return UIThreadRunnable.syncExec(() ->
                matching(matcher, PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()));
    }

    /** The active part, or null. */
    public IWorkbenchPartReference findActivePart() {
        return UIThreadRunnable.syncExec(() -> page().getActivePartReference());
    }

    /** The active part if it is a view, else null. */
    public IViewReference findActiveView() {
        return findActivePart() instanceof IViewReference view ? view : null;
    }

    /** The editor that is or was active last, or null. */
    public IEditorReference findActiveEditor() {
        return UIThreadRunnable.syncExec(() -> {
            IWorkbenchPage page = page();
            return page.getActiveEditor() == null ? null : (IEditorReference) page.getReference(page.getActiveEditor());
        });
    }

    /** The active perspective. */
    public IPerspectiveDescriptor findActivePerspective() {
        return UIThreadRunnable.syncExec(() -> page().getPerspective());
    }

    private IWorkbenchPage page() {
        return activeWorkbenchWindow().getActivePage();
    }

    private static <T> List<T> matching(Matcher<?> matcher, T[] candidates) {
        return new ArrayList<>(Arrays.stream(candidates).filter(matcher::matches).toList());
    }
}

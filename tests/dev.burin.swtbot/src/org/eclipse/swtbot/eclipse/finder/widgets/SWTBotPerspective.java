// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.finders.WorkbenchContentsFinder;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;

/** A perspective. */
public class SWTBotPerspective {

    private final IPerspectiveDescriptor perspective;

    public SWTBotPerspective(IPerspectiveDescriptor perspective, SWTWorkbenchBot bot) throws WidgetNotFoundException {
        if (perspective == null) {
            throw new WidgetNotFoundException("There is no perspective");
        }
        this.perspective = perspective;
    }

    /** Shows the perspective, and opens it first if need be. */
    public void activate() {
        UIThreadRunnable.syncExec(() -> page().setPerspective(perspective));
    }

    /** Closes the perspective. */
    public void close() {
        UIThreadRunnable.syncExec(() -> page().closePerspective(perspective, false, false));
    }

    /** Whether the perspective is shown. */
    public boolean isActive() {
        return UIThreadRunnable.syncExec(() -> page().getPerspective().getId().equals(perspective.getId()));
    }

    /** The label of the perspective. */
    public String getLabel() {
        return perspective.getLabel();
    }

    @Override
    public String toString() {
        return "perspective " + getLabel() + " (" + perspective.getId() + ")";
    }

    private static IWorkbenchPage page() {
        return new WorkbenchContentsFinder().activeWorkbenchWindow().getActivePage();
    }
}

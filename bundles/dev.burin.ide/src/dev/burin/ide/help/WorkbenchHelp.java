// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import java.io.FileNotFoundException;
import java.net.URL;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Shows the workbench's help in the Help view, and what a dialog's F1 asks for in a window beside the dialog. */
public final class WorkbenchHelp extends AbstractHelpUI {
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public void displayHelp() {
        inView(HelpView::openHome);
    }

    @Override
    public void displaySearch() {
        inView(HelpView::focusSearch);
    }

    @Override
    public void search(String words) {
        inView(view -> view.search(words));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && (active.getStyle() & MODAL) != 0) {
            HelpWindow.open(active, context);
        } else {
            inView(view -> view.open(context));
        }
    }

    @Override
    public void displayHelpResource(String page) {
        inView(view -> view.open(page));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    @Override
    public URL resolve(String page, boolean documentOnly) {
        try {
            return HelpPages.locate(page);
        } catch (FileNotFoundException e) { // the interface says so
            return null;
        }
    }

    private static void inView(Consumer<HelpView> action) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0]; // a dialog is in front
        }
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            IViewPart part = window.getActivePage().showView(HelpView.ID);
            if (part instanceof HelpView view) {
                action.accept(view);
            }
        } catch (PartInitException e) {
            ILog.of(WorkbenchHelp.class).error("cannot show the Help view", e); //$NON-NLS-1$
        }
    }
}

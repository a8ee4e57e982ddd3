// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import java.io.FileNotFoundException;
import java.net.URL;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Shows the workbench's help in the Help view, and what a dialog's F1 asks for in a window beside the dialog. */
public final class WorkbenchHelp extends AbstractHelpUI {
    private static final String VIEWS = "dev.burin.ui.view."; //$NON-NLS-1$
    private static final String CONTEXTS = "dev.burin.doc.view_"; //$NON-NLS-1$
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public void displayHelp() {
        inView(HelpView::openHome);
    }

    /** F1: what the part or the control with the focus offers, else the guide. */
    @Override
    public void displayDynamicHelp() {
        Control focus = Display.getCurrent().getFocusControl();
        IContext offered = inDialog() ? null : offeredByPart(focus);
        if (offered != null) {
            displayContext(offered, 0, 0);
            return;
        }
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.isListening(SWT.Help)) {
                control.notifyListeners(SWT.Help, new Event());
                return;
            }
        }
        if (!inDialog()) {
            displayHelp();
        }
    }

    private static IContext offeredByPart(Control focus) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        IContextProvider provider = part == null ? null : Adapters.adapt(part, IContextProvider.class);
        if (provider != null) {
            return provider.getContext(focus);
        }
        String id = part == null ? "" : part.getSite().getId(); //$NON-NLS-1$
        return id.startsWith(VIEWS) ? HelpSystem.getContext(CONTEXTS + id.substring(VIEWS.length())) : null;
    }

    private static boolean inDialog() {
        Shell active = Display.getCurrent().getActiveShell();
        return active != null && (active.getStyle() & MODAL) != 0;
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
        if (inDialog()) {
            HelpWindow.open(Display.getCurrent().getActiveShell(), context);
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

// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.wizard;

import dev.burin.ui.BurinUi;
import dev.burin.ui.preferences.WaferPreferences;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Offers the Wafer perspective, and remembers the answer when asked to. */
final class PerspectiveOffer {
    private PerspectiveOffer() {
    }

    static void make(IWorkbenchWindow window) {
        if (BurinUi.PERSPECTIVE.equals(window.getActivePage().getPerspective().getId())) {
            return;
        }
        IPreferenceStore store = WaferPreferences.store();
        String answer = store.getString(WaferPreferences.SWITCH_PERSPECTIVE);
        boolean wanted = MessageDialogWithToggle.ALWAYS.equals(answer);
        if (!wanted && !MessageDialogWithToggle.NEVER.equals(answer)) {
            wanted = MessageDialogWithToggle.openYesNoQuestion(window.getShell(), Messages.PerspectiveOffer_title,
                    Messages.PerspectiveOffer_question, Messages.PerspectiveOffer_remember, false, store, WaferPreferences.SWITCH_PERSPECTIVE)
                    .getReturnCode() == IDialogConstants.YES_ID;
        }
        if (wanted) {
            show(window);
        }
    }

    private static void show(IWorkbenchWindow window) {
        try {
            PlatformUI.getWorkbench().showPerspective(BurinUi.PERSPECTIVE, window);
        } catch (WorkbenchException e) {
            BurinUi.log("cannot show the Wafer perspective", e); //$NON-NLS-1$
        }
    }
}

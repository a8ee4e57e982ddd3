// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.views.picture;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;

/** Makes actions of views. */
public final class ViewActions {
    private static final String BUNDLE = "dev.burin.ui.views"; //$NON-NLS-1$

    private ViewActions() {
    }

    /** Returns an action that does something at once. @param icon name of the file in {@code icons/full/elcl16} */
    public static IAction push(String id, String text, String icon, Runnable run) {
        return decorated(new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        }, id, icon);
    }

    /** Returns an action that switches something on and off. */
    public static IAction check(String id, String text, String icon, boolean on, Runnable changed) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.run();
            }
        };
        action.setChecked(on);
        return decorated(action, id, icon);
    }

    private static IAction decorated(Action action, String id, String icon) {
        action.setId(id);
        action.setToolTipText(action.getText());
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/full/elcl16/" + icon + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(action::setImageDescriptor);
        return action;
    }
}

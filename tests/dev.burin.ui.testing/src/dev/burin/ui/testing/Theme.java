// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.PlatformUI;

/** The themes of the workbench that Burin is drawn for. */
public enum Theme {
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** Switches the workbench to the theme, for this session only, and returns when it is drawn in it. */
    public void show() {
        UIThreadRunnable.syncExec(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false));
        Idle.await();
        Waits.until("the theme is " + this, () -> UIThreadRunnable.syncExec(() ->
                PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId()), id::equals);
    }

    /** Whether the workbench shows the theme. */
    public boolean isShown() {
        return UIThreadRunnable.syncExec(() ->
                PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme().getId().equals(id));
    }
}

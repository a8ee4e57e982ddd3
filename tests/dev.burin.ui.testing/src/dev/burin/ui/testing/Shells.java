// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.testing;

import java.util.Arrays;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.ui.PlatformUI;

/** The shells on the screen. */
final class Shells {

    private Shells() {
    }

    /** The visible shells, for messages. */
    static String described() {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(SWTUtils.display().getShells()).filter(Shell::isVisible)
                .map(SWTUtils::toString).toList().toString());
    }

    /** Closes everything but the windows of the workbench, those opened last first; a dialog that asks back is disposed. */
    static void closeDialogs() {
        UIThreadRunnable.asyncExec(() -> {
            Shell[] shells = SWTUtils.display().getShells();
            for (int i = shells.length - 1; i >= 0; i--) {
                close(shells[i]);
            }
        });
        Waits.until("dialogs are closed", () -> UIThreadRunnable.syncExec(() ->
                Arrays.stream(SWTUtils.display().getShells()).noneMatch(shell -> shell.isVisible() && !isWindow(shell))));
    }

    private static void close(Shell shell) {
        if (shell.isDisposed() || !shell.isVisible() || isWindow(shell)) {
            return;
        }
        shell.close();
        if (!shell.isDisposed() && shell.isVisible()) {
            shell.dispose();
        }
    }

    private static boolean isWindow(Shell shell) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).anyMatch(window -> window.getShell() == shell);
    }
}

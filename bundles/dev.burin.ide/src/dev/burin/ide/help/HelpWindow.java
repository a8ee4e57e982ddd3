// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** Help beside a dialog, which keeps the Help view out of reach while it is open. Closes with the dialog. */
final class HelpWindow {
    private static final String KEY = "dev.burin.ide.help.window"; //$NON-NLS-1$
    private static final int WIDTH = 440;

    private HelpWindow() {
    }

    static void open(Shell dialog, IContext context) {
        if (dialog.getData(KEY) instanceof Shell before && !before.isDisposed()) {
            before.dispose();
        }
        Shell shell = new Shell(dialog, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        shell.setText(Messages.HelpPages_context);
        shell.setLayout(new FillLayout());
        PageBrowser browser = new PageBrowser(shell, () -> { });
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        Rectangle beside = dialog.getBounds();
        Rectangle screen = dialog.getMonitor().getClientArea();
        int x = Math.min(beside.x + beside.width, screen.x + screen.width - WIDTH);
        shell.setBounds(x, beside.y, WIDTH, Math.max(360, beside.height));
        dialog.setData(KEY, shell);
        browser.open(context);
        shell.open();
    }
}

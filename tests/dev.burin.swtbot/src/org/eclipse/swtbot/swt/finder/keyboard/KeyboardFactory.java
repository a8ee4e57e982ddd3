// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.keyboard;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.SelfDescribing;

/** Makes keyboards. */
public class KeyboardFactory {

    private KeyboardFactory() {
    }

    /** A keyboard that types on the widget. */
    public static Keyboard getDefaultKeyboard(Widget widget, SelfDescribing description) {
        return new Keyboard(widget);
    }

    /** A keyboard that types on the control which has the focus now, or on the active shell. */
    public static Keyboard getSWTKeyboard() {
        Display display = SWTUtils.display();
        Widget focused = UIThreadRunnable.syncExec(display, () -> {
            Widget control = display.getFocusControl();
            Shell shell = new ControlFinder().activeShell();
            return control != null ? control : shell;
        });
        if (focused == null) {
            throw new IllegalStateException("No shell is open that keys could be pressed on");
        }
        return new Keyboard(focused);
    }
}

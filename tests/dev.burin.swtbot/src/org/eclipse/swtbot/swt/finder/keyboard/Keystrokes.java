// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.keyboard;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;

/** Keys by their names. */
public class Keystrokes {

    public static final KeyStroke SHIFT = KeyStroke.getInstance(SWT.SHIFT, KeyStroke.NO_KEY);
    public static final KeyStroke CTRL = KeyStroke.getInstance(SWT.CTRL, KeyStroke.NO_KEY);
    public static final KeyStroke ALT = KeyStroke.getInstance(SWT.ALT, KeyStroke.NO_KEY);
    public static final KeyStroke COMMAND = KeyStroke.getInstance(SWT.COMMAND, KeyStroke.NO_KEY);
    /** Control, or Command on macOS. */
    public static final KeyStroke MOD1 = KeyStroke.getInstance(SWT.MOD1, KeyStroke.NO_KEY);
    public static final KeyStroke MOD2 = KeyStroke.getInstance(SWT.MOD2, KeyStroke.NO_KEY);
    public static final KeyStroke MOD3 = KeyStroke.getInstance(SWT.MOD3, KeyStroke.NO_KEY);
    public static final KeyStroke ESC = KeyStroke.getInstance(SWT.ESC);
    public static final KeyStroke BS = KeyStroke.getInstance(SWT.BS);
    public static final KeyStroke DELETE = KeyStroke.getInstance(SWT.DEL);
    public static final KeyStroke INSERT = KeyStroke.getInstance(SWT.INSERT);
    public static final KeyStroke CR = KeyStroke.getInstance(SWT.CR);
    public static final KeyStroke LF = KeyStroke.getInstance(SWT.LF);
    public static final KeyStroke TAB = KeyStroke.getInstance(SWT.TAB);
    public static final KeyStroke SPACE = KeyStroke.getInstance(SWT.SPACE);
    public static final KeyStroke UP = KeyStroke.getInstance(SWT.ARROW_UP);
    public static final KeyStroke DOWN = KeyStroke.getInstance(SWT.ARROW_DOWN);
    public static final KeyStroke LEFT = KeyStroke.getInstance(SWT.ARROW_LEFT);
    public static final KeyStroke RIGHT = KeyStroke.getInstance(SWT.ARROW_RIGHT);
    public static final KeyStroke HOME = KeyStroke.getInstance(SWT.HOME);
    public static final KeyStroke END = KeyStroke.getInstance(SWT.END);
    public static final KeyStroke PAGE_UP = KeyStroke.getInstance(SWT.PAGE_UP);
    public static final KeyStroke PAGE_DOWN = KeyStroke.getInstance(SWT.PAGE_DOWN);
    public static final KeyStroke F1 = KeyStroke.getInstance(SWT.F1);
    public static final KeyStroke F2 = KeyStroke.getInstance(SWT.F2);
    public static final KeyStroke F3 = KeyStroke.getInstance(SWT.F3);
    public static final KeyStroke F4 = KeyStroke.getInstance(SWT.F4);
    public static final KeyStroke F5 = KeyStroke.getInstance(SWT.F5);
    public static final KeyStroke F6 = KeyStroke.getInstance(SWT.F6);
    public static final KeyStroke F7 = KeyStroke.getInstance(SWT.F7);
    public static final KeyStroke F8 = KeyStroke.getInstance(SWT.F8);
    public static final KeyStroke F9 = KeyStroke.getInstance(SWT.F9);
    public static final KeyStroke F10 = KeyStroke.getInstance(SWT.F10);
    public static final KeyStroke F11 = KeyStroke.getInstance(SWT.F11);
    public static final KeyStroke F12 = KeyStroke.getInstance(SWT.F12);
}

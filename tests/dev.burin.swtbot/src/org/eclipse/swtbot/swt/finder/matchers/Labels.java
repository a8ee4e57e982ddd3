// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swtbot.swt.finder.matchers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** The texts that stand beside and around widgets. */
final class Labels {

    private Labels() {
    }

    /** The text without the mark of the mnemonic and without the key shown after a tab. */
    static String plain(String text) {
        String shown = text.replace("&&", "\0").replace("&", "").replace('\0', '&');
        int tab = shown.indexOf('\t');
        return tab < 0 ? shown : shown.substring(0, tab);
    }

    /** Whether the label next before the widget, in the order they were made, has this text. */
    static boolean isLabelled(Widget widget, String label) {
        if (!(widget instanceof Control control) || control instanceof Label) {
            return false;
        }
        for (Control each = control; each != null && each.getParent() != null; each = each.getParent()) {
            Control before = before(each);
            if (before != null) {
                return isLabel(before) && plain(SWTUtils.getText(before)).equals(plain(label));
            }
        }
        return false;
    }

    /** Whether the widget stands in a group with this text. */
    static boolean isInGroup(Widget widget, String group) {
        Composite parent = widget instanceof Control control ? control.getParent() : null;
        for (; parent != null; parent = parent.getParent()) {
            if (parent instanceof Group around && plain(around.getText()).equals(plain(group))) {
                return true;
            }
        }
        return false;
    }

    private static Control before(Control control) {
        Control before = null;
        for (Control each : control.getParent().getChildren()) {
            if (each == control) {
                return before;
            }
            if (!(each instanceof Label label) || (label.getStyle() & SWT.SEPARATOR) == 0) {
                before = each;
            }
        }
        return null;
    }

    private static boolean isLabel(Control control) {
        return control instanceof Label || control instanceof CLabel;
    }
}

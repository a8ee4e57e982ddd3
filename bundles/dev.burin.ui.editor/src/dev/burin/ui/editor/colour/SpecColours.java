// SPDX-License-Identifier: EPL-2.0
package dev.burin.ui.editor.colour;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** What kinds of text are told apart, and their colours in the theme: Preferences &gt; Colors and Fonts &gt; Wafer. */
enum SpecColours {
    KEYWORD("keyword", SWT.BOLD), //$NON-NLS-1$
    COMMENT("comment", SWT.NORMAL), //$NON-NLS-1$
    STRING("string", SWT.NORMAL), //$NON-NLS-1$
    NUMBER("number", SWT.NORMAL), //$NON-NLS-1$
    UNIT("unit", SWT.NORMAL), //$NON-NLS-1$
    NAME("name", SWT.NORMAL), //$NON-NLS-1$
    PATTERN("pattern", SWT.NORMAL), //$NON-NLS-1$
    TYPE("type", SWT.NORMAL); //$NON-NLS-1$

    private final String id;
    private final int style;

    SpecColours(String id, int style) {
        this.id = "dev.burin.ui.editor.colour." + id; //$NON-NLS-1$
        this.style = style;
    }

    String id() {
        return id;
    }

    int style() {
        return style;
    }

    /** Returns the colour in the current theme. In the thread of the user interface. */
    Color colour() {
        return registry().get(id);
    }

    static ColorRegistry registry() {
        return PlatformUI.isWorkbenchRunning()
                ? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                : JFaceResources.getColorRegistry();
    }

    static boolean ours(String property) {
        for (SpecColours each : values()) {
            if (each.id.equals(property)) {
                return true;
            }
        }
        return false;
    }
}
